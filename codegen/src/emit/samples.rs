//! Values of types for documentation and tests: the document's examples, or else made up.

use serde_json::{Map, Value, json};

use super::Context;
use crate::model::{Example, Field, Kind, Named, Object, Parameter, Presence, TypeId};

/// How deep a made-up value goes; recursive types have no end of their own.
const DEEPEST: usize = 6;

impl<'a> Context<'a> {
    /// A value of a type: the document's first example, or else one that is made up.
    pub(super) fn sample(self, id: TypeId) -> Value {
        self.sample_at(id, 0)
    }

    /// A value of a parameter.
    pub(super) fn parameter_sample(self, parameter: &Parameter) -> Value {
        let example = parameter.examples.first().map(|example| example.value.clone());
        example.unwrap_or_else(|| self.sample(parameter.ty))
    }

    /// The examples that the document gives of a type itself.
    pub(super) fn examples(self, id: TypeId) -> &'a [Example] {
        match &self.api.types.get(self.api.types.resolve(id)).kind {
            Kind::Object(object) => &object.examples,
            Kind::Enumeration(enumeration) => &enumeration.examples,
            _ => &[],
        }
    }

    fn sample_at(self, id: TypeId, depth: usize) -> Value {
        if let Some(example) = self.examples(id).first() {
            return example.value.clone();
        }
        match &self.api.types.get(self.api.types.resolve(id)).kind {
            Kind::Boolean => json!(true),
            Kind::Integer(_) => json!(1),
            Kind::Float(_) => json!(1.5),
            Kind::String { format } => json!(text(format.as_deref())),
            Kind::Enumeration(listed) => json!(listed.shape.strings().next().unwrap_or_default()),
            Kind::Array(_) if depth >= DEEPEST => json!([]),
            Kind::Array(items) => json!([self.sample_at(*items, depth + 1)]),
            Kind::Map(_) if depth >= DEEPEST => json!({}),
            Kind::Map(values) => json!({ "key": self.sample_at(*values, depth + 1) }),
            Kind::Object(object) => self.object_sample(object, depth),
            Kind::Any | Kind::Reference(_) | Kind::Union(_) | Kind::Intersection(_) => {
                json!("any value")
            }
        }
    }

    fn object_sample(self, object: &Named<Object>, depth: usize) -> Value {
        let together: &[String] = match &object.shape.presence {
            Some(Presence::AnyOf(sets) | Presence::OneOf(sets)) => {
                sets.first().map_or(&[], Vec::as_slice)
            }
            None => &[],
        };
        let mut members = Map::new();
        let needed = |field: &&Field| field.required || together.contains(&field.name);
        for field in object.shape.fields.iter().filter(needed) {
            // Deeper than this only what may be null or absent can end a recursive type.
            if depth < DEEPEST * 4 {
                members.insert(field.name.clone(), self.sample_at(field.ty, depth + 1));
            }
        }
        Value::Object(members)
    }
}

/// A text of a format.
fn text(format: Option<&str>) -> &'static str {
    match format {
        Some("date") => "2026-01-31",
        Some("date-time") => "2026-01-31T12:00:00Z",
        Some("email") => "name@example.com",
        Some("uri" | "url") => "https://example.com/",
        Some("uuid") => "8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d",
        _ => "text",
    }
}
