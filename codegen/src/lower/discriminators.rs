//! Discriminators: which tag means which variant.

use std::collections::{BTreeMap, BTreeSet};

use openapiv3::{Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::Lowering;
use super::keywords::Keywords;
use super::references::component_of;
use crate::diagnostics::{Code, Pointer};

/// How deep in `allOf`s a property is looked for.
const DEEPEST: usize = 8;

impl Lowering<'_> {
    /// What the discriminator of a schema says of each of its variants: what is mapped to it, or
    /// which values it allows there that no other one does, or else its name. Nothing where there
    /// is no discriminator.
    pub(super) fn tags(
        &mut self,
        schema: &Schema,
        parts: &[ReferenceOr<Schema>],
        at: &Pointer,
    ) -> Vec<Vec<String>> {
        let Some(discriminator) = &schema.schema_data.discriminator else {
            return vec![Vec::new(); parts.len()];
        };
        let components: Vec<Option<String>> = parts.iter().map(component).collect();
        self.report_unmapped(discriminator, &components, at);
        let listed: Vec<Vec<String>> =
            parts.iter().map(|part| self.tag_values(part, &discriminator.property_name)).collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for value in listed.iter().flatten() {
            *counts.entry(value).or_default() += 1;
        }
        let is_own = |value: &&String| {
            counts.get(value.as_str()) == Some(&1) && !discriminator.mapping.contains_key(*value)
        };
        let tags = components.iter().zip(&listed).map(|(component, listed)| {
            let mapped = mapped(discriminator, component.as_deref());
            if !mapped.is_empty() {
                return mapped;
            }
            match listed.as_slice() {
                [only] => vec![only.clone()],
                several if several.iter().any(|value| is_own(&value)) => {
                    several.iter().filter(is_own).cloned().collect()
                }
                _ => component.iter().cloned().collect(),
            }
        });
        tags.collect()
    }

    /// Reports tags that mean none of the variants.
    pub(super) fn report_unmapped(
        &mut self,
        discriminator: &Discriminator,
        components: &[Option<String>],
        at: &Pointer,
    ) {
        let variants: BTreeSet<&str> = components.iter().flatten().map(String::as_str).collect();
        for (tag, target) in &discriminator.mapping {
            let component = component_of(target);
            let name = component.as_deref().unwrap_or(target);
            if !variants.contains(name) {
                let at = at.child("discriminator").child("mapping").child(tag);
                let message = format!("`{tag}` means `{name}`, which is none of the variants");
                self.diagnostics
                    .warning(Code::Ignored, &at, message)
                    .help("a value with this tag is kept as it comes");
            }
        }
    }

    /// The texts that a variant lists for a property.
    fn tag_values(&self, variant: &ReferenceOr<Schema>, property: &str) -> Vec<String> {
        let schema = self.schema_at(variant);
        schema.and_then(|schema| self.tag_values_by(schema, property, DEEPEST)).unwrap_or_default()
    }

    /// The texts that a property of a schema, or of a part of it, lists.
    fn tag_values_by(&self, schema: &Schema, property: &str, depth: usize) -> Option<Vec<String>> {
        let keywords = Keywords::of(schema);
        let own = keywords.properties.and_then(|properties| properties.get(property));
        let own = own.and_then(|property| match property {
            ReferenceOr::Item(schema) => Some(&**schema),
            ReferenceOr::Reference { reference } => self.component_schema(reference),
        });
        if let Some(values) = own.map(|schema| Keywords::of(schema).values)
            && !values.is_empty()
        {
            let values = values.iter().filter(|value| !value.is_null());
            return Some(values.map(shown).collect());
        }
        let deeper = depth.checked_sub(1)?;
        let mut parts = keywords.all_of.iter().filter_map(|part| self.schema_at(part));
        parts.find_map(|part| self.tag_values_by(part, property, deeper))
    }

    /// A schema, or the component that it refers to.
    fn schema_at<'s>(&'s self, schema: &'s ReferenceOr<Schema>) -> Option<&'s Schema> {
        match schema {
            ReferenceOr::Item(schema) => Some(schema),
            ReferenceOr::Reference { reference } => self.component_schema(reference),
        }
    }
}

/// A value as the text of a tag.
fn shown(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// The name of the component that a variant refers to.
fn component(variant: &ReferenceOr<Schema>) -> Option<String> {
    match variant {
        ReferenceOr::Reference { reference } => component_of(reference),
        ReferenceOr::Item(_) => None,
    }
}

/// The tags that are mapped to a component. A mapping may have its bare name.
fn mapped(discriminator: &Discriminator, component: Option<&str>) -> Vec<String> {
    let is_it = |target: &str| {
        component.is_some_and(|name| {
            target == name || component_of(target).is_some_and(|target| target == name)
        })
    };
    let mapping = discriminator.mapping.iter();
    mapping.filter(|(_, target)| is_it(target)).map(|(tag, _)| tag.clone()).collect()
}
