//! Schemas that are put together from others: `allOf`, `anyOf` and `oneOf`.

use openapiv3::{ReferenceOr, Schema};

use super::Lowering;
use super::keywords::Keywords;
use super::naming::Naming;
use crate::diagnostics::{Code, Pointer};
use crate::model::{Discriminator, Kind, Presence, TypeId, Union};

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
            return self.object(schema, keywords, Some(presence), naming, at);
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
            (all_of, [], []) if alone => {
                let parts = self.parts(all_of, "allOf", naming, at);
                Kind::Intersection(self.named(schema, naming, at, parts))
            }
            _ => {
                self.diagnostics.error(
                    Code::UnsupportedSchema,
                    at,
                    "a mixture of `allOf`, `oneOf`, `anyOf` and `properties` isn't supported yet",
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
