//! What the variants of unions are called.

use std::borrow::Borrow;
use std::collections::BTreeSet;

use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

use super::keywords::Keywords;
use super::naming::says_something;
use super::variants::lone;

/// What to call a variant of a union: as the component is called that it refers to, as its title
/// says, after the only value it or one of its properties has, after a property, or one of a
/// property, that no other variant has, or after its type.
pub(super) fn variant_name(
    part: &ReferenceOr<Schema>,
    index: usize,
    all: &[ReferenceOr<Schema>],
) -> String {
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
    let nested = [keywords.one_of, keywords.any_of, keywords.all_of];
    if let Some((index, part)) = nested.into_iter().find_map(lone)
        && keywords.adds_nothing()
    {
        return variant_name(part, index, std::slice::from_ref(part));
    }
    let others = all.iter().enumerate().filter(|(other, _)| *other != index);
    let others: Vec<Keywords<'_>> =
        others.filter_map(|(_, other)| other.as_item().map(Keywords::of)).collect();
    let only = only_listed(&keywords).or_else(|| constant(&keywords, &others));
    only.or_else(|| own_property(&keywords, &others))
        .or_else(|| own_inner(&keywords, &others))
        .unwrap_or_else(|| own_type(&keywords, &others))
}

/// The only value of a property that must be there, or that has another one in other variants.
fn constant(keywords: &Keywords<'_>, others: &[Keywords<'_>]) -> Option<String> {
    let is_constant = |other: &Keywords<'_>, name: &String| {
        let property = other.properties.and_then(|properties| properties.get(name));
        property.is_some_and(|property| only_value(property).is_some())
    };
    let mut constants = keywords.properties.into_iter().flatten().filter_map(|(name, property)| {
        let tells =
            keywords.required.contains(name) || others.iter().any(|other| is_constant(other, name));
        only_value(property).filter(|_| tells)
    });
    constants.next()
}

/// A property that no other variant has: one that must be there, or else any if several variants are
/// objects.
fn own_property(keywords: &Keywords<'_>, others: &[Keywords<'_>]) -> Option<String> {
    let is_own = |name: &&String| {
        !others
            .iter()
            .any(|other| other.properties.is_some_and(|properties| properties.contains_key(*name)))
    };
    let own = || keywords.properties.into_iter().flatten().map(|(name, _)| name).filter(is_own);
    let several = others.iter().any(|other| other.properties.is_some());
    let required = own().find(|name| keywords.required.contains(name) && !others.is_empty());
    required.or_else(|| own().next().filter(|_| several)).cloned()
}

/// A property of a property that no other variant has, by both names.
fn own_inner(keywords: &Keywords<'_>, others: &[Keywords<'_>]) -> Option<String> {
    let taken: BTreeSet<String> = others.iter().flat_map(inner_properties).collect();
    let mut own = inner_properties(keywords).into_iter().filter(|name| !taken.contains(name));
    own.next().filter(|_| others.iter().any(|other| other.properties.is_some()))
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

/// Words for the type of a variant, and what tells it from others of the same type.
fn own_type(keywords: &Keywords<'_>, others: &[Keywords<'_>]) -> String {
    let word = word(keywords);
    if !others.iter().any(|other| self::word(other) == word) {
        return word;
    }
    let items = match keywords.items {
        Some(ReferenceOr::Reference { reference }) => Some(last_segment(reference).to_owned()),
        Some(ReferenceOr::Item(items)) => Some(self::word(&Keywords::of(items))),
        None => None,
    };
    match (items, &keywords.format, keywords.required) {
        (Some(items), _, _) => format!("{items} list"),
        (None, Some(format), _) => format!("{format} {word}"),
        (None, None, [first, ..]) => format!("{word} with {first}"),
        (None, None, []) if !keywords.values.is_empty() => format!("listed {word}"),
        (None, None, []) => word,
    }
}

/// A word for the type of a schema.
fn word(keywords: &Keywords<'_>) -> String {
    let word = match keywords.any_type() {
        Some(ty) => ty,
        None if keywords.is_composed() => "object",
        None => "value",
    };
    word.to_owned()
}

fn only_value<S: Borrow<Schema>>(property: &ReferenceOr<S>) -> Option<String> {
    match property {
        ReferenceOr::Item(schema) => only_listed(&Keywords::of(schema.borrow())),
        ReferenceOr::Reference { .. } => None,
    }
}

/// The only string that a schema allows.
fn only_listed(keywords: &Keywords<'_>) -> Option<String> {
    match keywords.values.as_slice() {
        [Value::String(only)] if only.is_empty() => Some("empty".to_owned()),
        [Value::String(only)] => Some(only.clone()),
        _ => None,
    }
}

fn last_segment(reference: &str) -> &str {
    reference.rsplit('/').next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use openapiv3::{ReferenceOr, Schema};

    use super::variant_name;
    use crate::lower::small::part;

    fn names(variants: &str) -> Vec<String> {
        let variants: Vec<ReferenceOr<Schema>> = part(variants);
        let all = variants.iter().enumerate();
        all.map(|(index, one)| variant_name(one, index, &variants)).collect()
    }

    #[test]
    fn a_component_or_a_title_names_a_variant() {
        let component = "{$ref: '#/components/schemas/Cat'}";
        let all = format!(
            "[{component}, {{allOf: [{component}], title: Tom}}, {{oneOf: [{component}]}}]"
        );
        assert_eq!(names(&all), ["Cat", "Tom", "Cat"]);
        assert_eq!(names("[{title: '?', type: string}]"), ["string"], "signs say nothing");
    }

    #[test]
    fn a_single_value_names_a_variant() {
        assert_eq!(
            names("[{enum: [cat]}, {enum: ['']}, {enum: [a, b]}]"),
            ["cat", "empty", "listed value"]
        );
        let tagged = |value: &str| {
            format!("{{type: object, properties: {{kind: {{type: string, enum: [{value}]}}}}}}")
        };
        assert_eq!(names(&format!("[{}, {}]", tagged("cat"), tagged("dog"))), ["cat", "dog"]);
    }

    #[test]
    fn a_property_that_no_other_variant_has_names_one() {
        let all = "[
            {type: object, properties: {name: {}, lives: {}}},
            {type: object, required: [tricks], properties: {age: {}, name: {}, tricks: {}}},
            {type: object, properties: {name: {}}},
        ]";
        assert_eq!(names(all), ["lives", "tricks", "object"]);
    }

    #[test]
    fn a_property_of_a_property_names_a_variant_if_nothing_nearer_does() {
        let variant = |name: &str| {
            format!(
                "{{type: object, properties: {{data: {{type: object, properties: {{{name}: {{}}}}}}}}}}"
            )
        };
        assert_eq!(
            names(&format!("[{}, {}]", variant("cat"), variant("dog"))),
            ["data cat", "data dog"]
        );
    }

    #[test]
    fn variants_of_one_type_are_told_apart_by_what_is_in_it() {
        let all = "[
            {type: array, items: {type: string}},
            {type: array, items: {$ref: '#/components/schemas/Cat'}},
            {type: string, format: date},
            {type: string},
            {type: object, required: [id]},
            {type: object},
            {type: integer},
        ]";
        assert_eq!(
            names(all),
            [
                "string list",
                "Cat list",
                "date string",
                "string",
                "object with id",
                "object",
                "integer"
            ]
        );
    }
}
