//! `oneOf` and `anyOf`.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema, SchemaData};

use super::Lowering;
use super::discriminators::component;
use super::naming::{Naming, says_something};
use super::variant_names::variant_name;
use crate::diagnostics::Pointer;
use crate::model::{Kind, TypeId, Union, Variant};

impl<'a> Lowering<'a> {
    /// The union of the schemas that a keyword lists; those without a type have that of the
    /// schema around them.
    pub(super) fn union(
        &mut self,
        schema: &'a Schema,
        parts: &'a [ReferenceOr<Schema>],
        (keyword, outer): (&str, Option<&'a str>),
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
        let tags = self.tags(discriminator, parts);
        if let Some(discriminator) = discriminator {
            let components: Vec<String> = parts.iter().filter_map(component).collect();
            let is_variant = |target: &str| components.iter().any(|name| name == target);
            self.report_unmapped(discriminator, &tags, is_variant, at);
        }
        for ((index, part), tags) in parts.iter().enumerate().zip(tags) {
            if let ReferenceOr::Reference { reference } = part
                && !seen.insert(reference)
            {
                continue;
            }
            let at = at.child(keyword).child(index);
            let name = variant_name(part, index, parts);
            let ty = self.schema_within(part.into(), &naming.inner(&name), outer, &at);
            if let Some(part) = part.as_item() {
                self.call_value(ty, part);
            }
            let qualified = format!("{} {name}", naming.label.name);
            variants.push(Variant {
                ty,
                name,
                qualified,
                tags,
                is_base: false,
                is_combined: false,
            });
        }
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        let shape =
            Union { variants, discriminator, by_shape: false, overlaps: keyword == "anyOf" };
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
            only.description = description.clone().or(only.description.take());
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
