//! `oneOf` and `anyOf`.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema, SchemaData};

use super::Lowering;
use super::discriminators::components;
use super::naming::{Naming, says_something};
use super::variant_names::variant_name;
use crate::diagnostics::Pointer;
use crate::model::{Kind, Prose, TypeId, Union, Variant};

/// How a schema lists its variants.
pub(super) struct Listed<'k> {
    pub(super) keyword: &'static str,
    /// The type of the schema around them, which those without a type have.
    pub(super) ty: Option<&'k str>,
    /// Whether something else stands beside the list.
    pub(super) is_part: bool,
}

impl<'a> Lowering<'a> {
    /// The union of the schemas that a keyword lists.
    pub(super) fn union(
        &mut self,
        schema: &'a Schema,
        parts: &'a [ReferenceOr<Schema>],
        &Listed { keyword, ty: outer, is_part }: &Listed<'a>,
        naming: &Naming,
        at: &Pointer,
    ) -> Kind {
        if let Some((index, part)) = lone(parts) {
            let at = at.child(keyword).child(index);
            return Kind::Reference(self.schema_within(part.into(), naming, outer, &at));
        }
        let mut variants = Vec::new();
        let mut seen = BTreeSet::new();
        let discriminator = schema.schema_data.discriminator.as_ref();
        let values = self.discriminator_values(discriminator, parts, at);
        if let Some(discriminator) = discriminator {
            let components: BTreeSet<String> = components(parts).into_iter().flatten().collect();
            let is_variant = |target: &str| components.contains(target);
            self.report_unmapped(discriminator, &values, is_variant, at);
        }
        for ((index, part), values) in parts.iter().enumerate().zip(values) {
            if let ReferenceOr::Reference { reference } = part
                && !seen.insert(reference)
            {
                continue;
            }
            let at = at.child(keyword).child(index);
            let name = variant_name(part, index, parts);
            let inner = naming.inner(&name);
            // Beside something else, a variant that is any value says all the same what is asked for.
            let asked_for =
                if is_part { self.asked_for(part.into(), &inner.label, &at) } else { None };
            let ty =
                asked_for.unwrap_or_else(|| self.schema_within(part.into(), &inner, outer, &at));
            if let Some(part) = part.as_item() {
                self.call_value(ty, part);
            }
            let qualified = format!("{} {name}", naming.label.name);
            variants.push(Variant::new(ty, name, qualified, values));
        }
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        let shape = Union {
            variants,
            discriminator,
            by_shape: false,
            overlaps: keyword == "anyOf",
            is_partial: false,
        };
        Kind::Union(self.named(schema, naming, at, shape))
    }

    /// Gives the only value of a variant the variant's title: that is how newer versions of OpenAPI
    /// name the values of a list.
    fn call_value(&mut self, variant: TypeId, schema: &Schema) {
        if let Kind::Enumeration(named) = &mut self.types.get_mut(variant).kind
            && let [only] = named.shape.listed.as_mut_slice()
        {
            let SchemaData { title, description, .. } = &schema.schema_data;
            only.name = title.clone().filter(|title| says_something(title)).or(only.name.take());
            let description = description.as_deref().and_then(Prose::new);
            only.description = description.or(only.description.take());
        }
    }
}

/// The only schema of a list, if there is just one.
pub(super) fn lone(parts: &[ReferenceOr<Schema>]) -> Option<(usize, &ReferenceOr<Schema>)> {
    match parts {
        [only] => Some((0, only)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::lower::small::schemas;
    use crate::model::{Api, Kind, Prose, Union};

    fn union(api: &Api) -> &Union {
        let Kind::Union(named) = &api.types.get(api.component("Pet")).kind else {
            panic!("a union")
        };
        &named.shape
    }

    #[test]
    fn one_of_and_any_of_are_unions_of_which_the_latter_overlaps() {
        for (keyword, outline) in
            [("oneOf", "(one of string | i64)"), ("anyOf", "(any of string | i64)")]
        {
            let (api, found) =
                schemas(&format!("Pet: {{{keyword}: [{{type: string}}, {{type: integer}}]}}"));
            assert_eq!(api.outline("Pet"), outline);
            assert_eq!(found, [""; 0]);
        }
    }

    #[test]
    fn a_single_variant_is_the_type() {
        assert_eq!(schemas("Pet: {oneOf: [{type: string}]}").0.outline("Pet"), "string");
    }

    #[test]
    fn a_component_is_a_variant_once() {
        let cat = "{$ref: '#/components/schemas/Cat'}";
        let (api, _) = schemas(&format!(
            "Cat: {{type: object}}\nPet: {{oneOf: [{cat}, {{type: string}}, {cat}]}}"
        ));
        assert_eq!(api.outline("Pet"), "(one of Cat | string)");
        let names =
            union(&api).variants.iter().map(|one| (one.name.as_str(), one.qualified.as_str()));
        assert_eq!(names.collect::<Vec<_>>(), [("Cat", "Pet Cat"), ("string", "Pet string")]);
    }

    #[test]
    fn the_title_of_a_single_value_names_the_value() {
        let (api, _) = schemas(
            "
            Pet:
              oneOf:
                - {title: Tabby, description: Striped., type: string, enum: [t]}
                - {title: '-', type: string, enum: [b]}
            ",
        );
        let listed =
            union(&api).variants.iter().flat_map(|variant| match &api.types.get(variant.ty).kind {
                Kind::Enumeration(named) => named.shape.listed.clone(),
                _ => Vec::new(),
            });
        let said = listed.map(|one| (one.value, one.name, one.description));
        assert_eq!(
            said.collect::<Vec<_>>(),
            [
                (json!("t"), Some("Tabby".to_owned()), Prose::new("Striped.")),
                (json!("b"), None, None),
            ]
        );
    }
}
