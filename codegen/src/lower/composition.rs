//! Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Discriminator, Intersection, Kind, Object, Presence, Type, TypeId, Union};

impl<'a> Lowering<'a> {
    /// A schema that is put together from others.
    pub(super) fn composed(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        if let Some(presence) = presence(keywords) {
            self.check_presence(&presence, keywords, at);
            return self.object(schema, keywords, vec![presence], naming, at);
        }
        let alone = keywords.properties.is_none()
            && keywords.required.is_empty()
            && keywords.additional.is_none();
        match (keywords.all_of, keywords.one_of, keywords.any_of) {
            ([only], [], []) if alone => {
                Kind::Reference(self.schema(only.into(), naming, &at.child("allOf").child(0)))
            }
            ([], one_of, []) if alone => self.union(schema, one_of, "oneOf", naming, at),
            ([], [], any_of) if alone => self.union(schema, any_of, "anyOf", naming, at),
            (all_of, [], []) => self.intersection(schema, all_of, keywords, naming, at),
            _ => {
                self.diagnostics.error(
                    Code::UnsupportedSchema,
                    at,
                    "a mixture of `oneOf` or `anyOf` with other keywords isn't supported yet",
                );
                Kind::Any
            }
        }
    }

    /// Reports sets that name what isn't a property: they could never be met.
    fn check_presence(&mut self, presence: &Presence, keywords: &Keywords<'a>, at: &Pointer) {
        let (keyword, sets) = match presence {
            Presence::AnyOf(sets) => ("anyOf", sets),
            Presence::OneOf(sets) => ("oneOf", sets),
        };
        for (index, set) in sets.iter().enumerate() {
            let declared =
                |name: &&String| keywords.properties.is_some_and(|all| all.contains_key(*name));
            if let Some(name) = set.iter().find(|name| !declared(name)) {
                let message = format!("`{name}` must be there, but is no property");
                self.diagnostics
                    .error(Code::UnsupportedSchema, &at.child(keyword).child(index), message)
                    .help("declare it under `properties`");
            }
        }
    }

    /// A schema that is several at once: those of `allOf`, and what stands beside it.
    fn intersection(
        &mut self,
        schema: &'a Schema,
        all_of: &'a [ReferenceOr<Schema>],
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let mut shape = Intersection::default();
        for (index, part) in all_of.iter().enumerate() {
            let at = at.child("allOf").child(index);
            let inline = part.as_item().map(|part| (part, Keywords::of(part)));
            match inline.filter(|(_, keywords)| keywords.is_object()) {
                Some((part, keywords)) => self.members(part, &keywords, naming, &at, &mut shape),
                None => shape.parts.push(self.schema(part.into(), naming, &at)),
            }
        }
        self.members(schema, keywords, naming, at, &mut shape);
        Kind::Intersection(self.named(schema, naming, at, shape))
    }

    /// Adds to an intersection what a schema says of an object's members.
    fn members(
        &mut self,
        schema: &'a Schema,
        keywords: &Keywords<'a>,
        naming: &Naming,
        at: &Pointer,
        shape: &mut Intersection,
    ) {
        shape.required.extend(keywords.required.iter().cloned());
        if keywords.properties.is_none() && keywords.additional.is_none() {
            return;
        }
        let others = self.additional(keywords.additional, naming, at);
        let properties = keywords.properties;
        let fields = properties.map(|properties| self.fields(properties, keywords, naming, at));
        let fields = fields.unwrap_or_default();
        let object = Object { fields, others, presence: Vec::new(), checked: false };
        let kind = Kind::Object(self.named(schema, naming, at, object));
        shape.parts.push(self.types.add(Type { kind, nullable: false, origin: at.clone() }));
    }

    fn union(
        &mut self,
        schema: &'a Schema,
        variants: &'a [ReferenceOr<Schema>],
        keyword: &str,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        let variants = self.parts(variants, keyword, naming, at);
        let discriminator =
            schema.schema_data.discriminator.as_ref().map(|discriminator| Discriminator {
                member: discriminator.property_name.clone(),
                mapping: discriminator.mapping.clone().into_iter().collect(),
            });
        let shape = Union { variants, exclusive: keyword == "oneOf", discriminator };
        Kind::Union(self.named(schema, naming, at, shape))
    }

    fn parts(
        &mut self,
        parts: &'a [ReferenceOr<Schema>],
        keyword: &str,
        naming: &Naming,
        at: &Pointer,
    ) -> Vec<TypeId> {
        let mut types = Vec::new();
        for (index, part) in parts.iter().enumerate() {
            let naming = naming.inner(&format!("variant {}", index + 1));
            types.push(self.schema(part.into(), &naming, &at.child(keyword).child(index)));
        }
        types
    }
}

/// The rule on which properties must be there together, where `anyOf` or `oneOf` beside
/// properties say nothing else.
fn presence(keywords: &Keywords<'_>) -> Option<Presence> {
    keywords.properties?;
    let sets = |schemas: &[ReferenceOr<Schema>]| -> Option<Vec<Vec<String>>> {
        schemas.iter().map(|schema| required_only(schema.as_item()?)).collect()
    };
    match (keywords.all_of, keywords.one_of, keywords.any_of) {
        ([], [], any_of) => sets(any_of).map(Presence::AnyOf),
        ([], one_of, []) => sets(one_of).map(Presence::OneOf),
        _ => None,
    }
}

fn required_only(schema: &Schema) -> Option<Vec<String>> {
    let keywords = Keywords::of(schema);
    keywords.is_only_required().then(|| keywords.required.to_vec())
}
