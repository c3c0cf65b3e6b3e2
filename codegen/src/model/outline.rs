//! What a small model looks like as text, for tests: `{name: string, age?: i64}`.

use super::{Access, Api, Enumeration, Field, Kind, Object, Presence, TypeId, Types, Union};
use crate::diagnostics::Diagnostics;

impl Api {
    /// The type of a component schema.
    pub(crate) fn component(&self, name: &str) -> TypeId {
        let mut components = self.components.iter();
        components.find(|(known, _)| known == name).expect("a component schema of that name").1
    }

    /// What the type of a component schema looks like.
    pub(crate) fn outline(&self, name: &str) -> String {
        self.outline_of(self.component(name))
    }

    /// What a type looks like. Component schemas in it are there by name.
    pub(crate) fn outline_of(&self, id: TypeId) -> String {
        Outline { types: &self.types, components: &self.components }.whole(id, &[])
    }

    /// A field by the names of its object and itself.
    pub(crate) fn field_name(&self, (id, index): (TypeId, usize)) -> String {
        let ty = &self.types.get(id).kind;
        let Kind::Object(object) = ty else { panic!("an object has fields: {ty:?}") };
        format!("{}.{}", object.label.name, object.shape.fields[index].name)
    }
}

/// What was found, as lines of text.
pub(crate) fn findings(diagnostics: &Diagnostics) -> Vec<String> {
    let line = |found: &crate::diagnostics::Diagnostic| {
        format!("{} at {}: {}", found.code.as_str(), found.pointer, found.message)
    };
    diagnostics.iter().map(line).collect()
}

struct Outline<'a> {
    types: &'a Types,
    components: &'a [(String, TypeId)],
}

impl Outline<'_> {
    /// A type within those on the way.
    fn part(&self, id: TypeId, way: &[TypeId]) -> String {
        let component = self.components.iter().find(|(_, component)| *component == id);
        match component {
            Some((name, _)) => name.clone(),
            None if way.contains(&id) => "itself".to_owned(),
            None => self.whole(id, way),
        }
    }

    fn whole(&self, id: TypeId, way: &[TypeId]) -> String {
        let way = [way, &[id]].concat();
        let ty = self.types.get(id);
        let part = |id: TypeId| self.part(id, &way);
        let parts =
            |ids: &[TypeId], by: &str| ids.iter().map(|id| part(*id)).collect::<Vec<_>>().join(by);
        let text = match &ty.kind {
            Kind::Any(why) => format!("any: {}", why.as_str()),
            Kind::Null => "null".to_owned(),
            Kind::Boolean => "boolean".to_owned(),
            Kind::Integer(width) => format!("{width:?}").to_lowercase(),
            Kind::Float => "number".to_owned(),
            Kind::File(_) => "file".to_owned(),
            Kind::Part(headed) => format!("part of {}", part(headed.content)),
            Kind::String { format: None, .. } => "string".to_owned(),
            Kind::String { format: Some(format), .. } => format!("string<{format}>"),
            Kind::Array(items) => format!("[{}]", part(*items)),
            Kind::Map(values) => format!("{{*: {}}}", part(*values)),
            Kind::Reference(target) => part(*target),
            Kind::Object(named) => self.object(&named.shape, &way),
            Kind::Enumeration(named) => enumeration(&named.shape),
            Kind::Union(named) => self.union(&named.shape, &way),
            Kind::Intersection(named) => format!("({})", parts(&named.shape.parts, " & ")),
            Kind::Alias(named) => {
                let target = self.types.get(named.shape.target).kind.label();
                let target = target.map_or_else(String::new, |label| label.name.clone());
                format!("alias of {target:?}")
            }
        };
        if ty.nullable { format!("{text} or null") } else { text }
    }

    fn object(&self, object: &Object, way: &[TypeId]) -> String {
        let mut parts: Vec<String> =
            object.fields.iter().map(|field| self.field(field, way)).collect();
        parts.extend(object.others.map(|others| format!("*: {}", self.part(others, way))));
        parts.extend(object.closed.then(|| "closed".to_owned()));
        parts.extend(object.presence.iter().map(rule));
        format!("{{{}}}", parts.join(", "))
    }

    /// A field with all that is known of it.
    fn field(&self, field: &Field, way: &[TypeId]) -> String {
        let may_be_absent = if field.required { "" } else { "?" };
        let mut text = format!("{}{may_be_absent}: {}", field.name, self.part(field.ty, way));
        let words = [
            (field.undeclared, "undeclared"),
            (field.is_discriminator, "discriminator"),
            (field.unique, "unique"),
            (field.access == Access::ReadOnly, "read-only"),
            (field.access == Access::WriteOnly, "write-only"),
        ];
        for (_, word) in words.into_iter().filter(|(is_so, _)| *is_so) {
            text = format!("{text} {word}");
        }
        let values =
            [("=", &field.constant), ("example", &field.example), ("default", &field.default)];
        for (word, value) in values {
            text.extend(value.iter().map(|value| format!(" {word} {value}")));
        }
        text
    }

    fn union(&self, union: &Union, way: &[TypeId]) -> String {
        let variants = union.variants.iter().map(|variant| {
            let values: Vec<String> =
                variant.discriminator_values.iter().map(|value| format!("{value} => ")).collect();
            let values = values.concat();
            let base = if variant.is_base { "base " } else { "" };
            let combined = if variant.is_combined { "combined " } else { "" };
            format!("{values}{base}{combined}{}", self.part(variant.ty, way))
        });
        let variants = variants.collect::<Vec<_>>().join(" | ");
        let by_shape = union.by_shape.then_some("shape").map(str::to_owned);
        let told_by: Vec<String> = union.discriminator.iter().cloned().chain(by_shape).collect();
        let overlaps = if union.overlaps { "any of" } else { "one of" };
        let rest = if union.is_partial { " | more" } else { "" };
        let by = if told_by.is_empty() { "" } else { " by " };
        format!("({overlaps} {variants}{rest}{by}{})", told_by.join(" and "))
    }
}

fn enumeration(enumeration: &Enumeration) -> String {
    let values: Vec<String> = enumeration.values().map(ToString::to_string).collect();
    format!("<{}>", values.join(" "))
}

fn rule(rule: &Presence) -> String {
    let sets: Vec<String> = rule.sets().iter().map(|set| set.join("+")).collect();
    let how_many = match rule {
        Presence::AnyOf(_) => "at least one",
        Presence::OneOf(_) => "just one",
    };
    format!("{how_many} of {}", sets.join("/"))
}
