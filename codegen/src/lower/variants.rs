//! `oneOf` and `anyOf`, and what their variants are called.

use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema, SchemaData};
use serde_json::Value;

use super::Lowering;
use super::discriminators::component;
use super::keywords::Keywords;
use super::naming::Naming;
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
        let mut variants = Vec::new();
        let mut seen = BTreeSet::new();
        let discriminator = schema.schema_data.discriminator.as_ref();
        let tags = self.tags(discriminator, parts);
        if let Some(discriminator) = discriminator {
            let components: Vec<String> = parts.iter().filter_map(component).collect();
            let is_variant = |target: &str| components.iter().any(|name| name == target);
            self.report_unmapped(discriminator, is_variant, at);
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
            variants.push(Variant { ty, name, qualified, tags, is_base: false });
        }
        let discriminator = discriminator.map(|discriminator| discriminator.property_name.clone());
        Kind::Union(self.named(schema, naming, at, Union { variants, discriminator }))
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

/// What to call a variant of a union: as the component is called that it refers to, as its title
/// says, after the only value it or one of its properties has, after a property, or one of a
/// property, that no other variant has, or after its type.
fn variant_name(part: &ReferenceOr<Schema>, index: usize, all: &[ReferenceOr<Schema>]) -> String {
    let schema = match part {
        ReferenceOr::Reference { reference } => return last_segment(reference).to_owned(),
        ReferenceOr::Item(schema) => schema,
    };
    if let Some(title) = &schema.schema_data.title
        && says_something(title)
    {
        return title.clone();
    }
    let keywords = Keywords::of(schema);
    if let [ReferenceOr::Reference { reference }, ..] = keywords.all_of {
        return last_segment(reference).to_owned();
    }
    let properties = || keywords.properties.into_iter().flatten();
    let mut constants = properties().filter_map(|(name, property)| {
        let is_required = keywords.required.contains(name);
        only_value(property).filter(|_| is_required)
    });
    if let Some(only) = only_listed(&keywords).or_else(|| constants.next()) {
        return only;
    }
    let others: Vec<Keywords<'_>> = all
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != index)
        .filter_map(|(_, other)| other.as_item().map(Keywords::of))
        .collect();
    let is_own = |name: &&String| {
        let declares = |other: &Keywords<'_>| {
            other.properties.is_some_and(|properties| properties.contains_key(*name))
        };
        !others.is_empty() && !others.iter().any(declares)
    };
    let own = || properties().map(|(name, _)| name).filter(is_own);
    let named = own().find(|name| keywords.required.contains(name)).or_else(|| own().next());
    if let Some(name) = named.cloned().or_else(|| own_inner(&keywords, &others)) {
        return name;
    }
    let own_type = word(&keywords);
    if others.iter().any(|other| word(other) == own_type) { narrower(&keywords) } else { own_type }
}

/// A property of a property that no other variant has, by both names.
fn own_inner(keywords: &Keywords<'_>, others: &[Keywords<'_>]) -> Option<String> {
    let taken: BTreeSet<String> = others.iter().flat_map(inner_properties).collect();
    let mut own = inner_properties(keywords).into_iter().filter(|name| !taken.contains(name));
    own.next().filter(|_| !others.is_empty())
}

/// The properties of the properties of a schema, each by both names.
fn inner_properties(keywords: &Keywords<'_>) -> Vec<String> {
    let mut names = Vec::new();
    for (outer, schema) in keywords.properties.into_iter().flatten() {
        let inner = schema.as_item().map(|schema| Keywords::of(schema));
        let inner = inner.and_then(|keywords| keywords.properties).into_iter().flatten();
        names.extend(inner.map(|(inner, _)| format!("{outer} {inner}")));
    }
    names
}

fn says_something(title: &str) -> bool {
    title.chars().any(char::is_alphanumeric)
}

/// A word for the type of a schema.
fn word(keywords: &Keywords<'_>) -> String {
    let word = match keywords.ty.or_else(|| keywords.implied_type()) {
        Some(ty) => ty,
        None if keywords.is_composed() => "object",
        None => "value",
    };
    word.to_owned()
}

/// Words for the type of a schema, and what tells it from others of the same type.
fn narrower(keywords: &Keywords<'_>) -> String {
    let items = match keywords.items {
        Some(ReferenceOr::Reference { reference }) => Some(last_segment(reference).to_owned()),
        Some(ReferenceOr::Item(items)) => Some(word(&Keywords::of(items))),
        None => None,
    };
    let word = word(keywords);
    match (items, &keywords.format, keywords.required) {
        (Some(items), _, _) => format!("{items} list"),
        (None, Some(format), _) => format!("{format} {word}"),
        (None, None, [first, ..]) => format!("{word} with {first}"),
        (None, None, []) if !keywords.values.is_empty() => format!("listed {word}"),
        (None, None, []) => word,
    }
}

fn only_value<S: std::borrow::Borrow<Schema>>(property: &ReferenceOr<S>) -> Option<String> {
    match property {
        ReferenceOr::Item(schema) => only_listed(&Keywords::of(schema.borrow())),
        ReferenceOr::Reference { .. } => None,
    }
}

/// The only string that a schema allows.
fn only_listed(keywords: &Keywords<'_>) -> Option<String> {
    match keywords.values.as_slice() {
        [Value::String(only)] => Some(only.clone()),
        _ => None,
    }
}

fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}
