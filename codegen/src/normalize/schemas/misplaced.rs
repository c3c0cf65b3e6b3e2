//! Keywords that say what is in values of another type than a schema's.

use super::types::owners;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::Value;

/// The keywords that say what is in a value, all of which are of arrays or of objects.
const INNER: [&str; 6] = [
    "properties",
    "additionalProperties",
    "patternProperties",
    "x-patternProperties",
    "items",
    "prefixItems",
];

/// Drops what is said of the inside of values that a schema doesn't have. Of an object that is described
/// as an array, or the other way round, nobody knows which it is.
pub(super) fn inner(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(ty) = schema.get("type").and_then(Value::as_str).map(str::to_owned) else { return };
    let (own, others): (Vec<&str>, Vec<&str>) = INNER
        .into_iter()
        .filter(|key| schema.get(key).is_some_and(says_something))
        .partition(|key| owners(key, None).contains(&ty.as_str()));
    let Some(first) = others.first() else { return };
    let message = format!("`{first}` says nothing of a value whose type is `{ty}`");
    let is_either = own.is_empty() && matches!(ty.as_str(), "array" | "object");
    let cure = if is_either {
        "it may be either, so any value is taken; state the type that it has"
    } else {
        "it is ignored, and the type counts"
    };
    findings.repaired(schema.origin(first), message, cure);
    for key in others {
        schema.shift_remove(key);
    }
    if is_either {
        schema.shift_remove("type");
    }
}

/// Whether a keyword says anything: whoever writes all of them says nothing with most.
fn says_something(keyword: &Value) -> bool {
    match keyword {
        Value::Object(members) => !members.is_empty(),
        Value::Array(elements) => !elements.is_empty(),
        _ => false,
    }
}

/// Hands what is said of elements to the variant that is an array, where each variant says which type it
/// has: of the others it says nothing. Of several arrays each would have a copy, and so would those in them.
pub(super) fn items_of_variants(schema: &mut Members, _: &mut Findings<'_>) {
    let lists = ["oneOf", "anyOf"].into_iter().filter(|key| schema.contains_key(*key));
    let lists: Vec<&str> = lists.collect();
    let [list] = lists[..] else { return };
    if schema.contains_key("type") || !schema.contains_key("items") {
        return;
    }
    let Some(Value::Array(variants)) = schema.get(list) else { return };
    if !variants.iter().all(|variant| is_plain(variant)) {
        return;
    }
    let arrays = variants.iter().enumerate().filter(|(_, variant)| is_array(variant));
    let arrays: Vec<usize> = arrays.map(|(index, _)| index).collect();
    let [array] = arrays[..] else { return };
    let items = schema.shift_remove("items").unwrap_or_default();
    let variants = schema.get_mut(list).and_then(Value::as_array_mut);
    let variant = variants.and_then(|variants| variants.get_mut(array)?.as_object_mut());
    if let Some(variant) = variant {
        variant.insert("items", items);
    }
}

fn is_array(variant: &Value) -> bool {
    variant.get("type").and_then(Value::as_str) == Some("array")
}

/// Whether a variant says which type it has, and nothing of elements.
fn is_plain(variant: &Value) -> bool {
    variant.get("type").is_some_and(Value::is_string)
        && ["items", "$ref"].iter().all(|key| variant.get(key).is_none())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{inner, items_of_variants};
    use crate::normalize::findings::apply;

    #[test]
    fn what_is_said_of_the_inside_of_other_values_is_ignored() {
        let (some, text) = (json!({"a": {}}), json!({"type": "string"}));
        for (schema, normal) in [
            (json!({"type": "string", "properties": some}), text.clone()),
            (json!({"type": "string", "items": text}), text.clone()),
            (
                json!({"type": "object", "properties": some, "items": text}),
                json!({"type": "object", "properties": some}),
            ),
            (
                json!({"type": "array", "items": text, "properties": some}),
                json!({"type": "array", "items": text}),
            ),
            (json!({"type": "object", "items": text}), json!({})),
            (json!({"type": "array", "properties": some}), json!({})),
        ] {
            let (found, said) = apply(inner, schema);
            assert_eq!((found, said.len()), (normal, 1), "{said:?}");
        }
    }

    #[test]
    fn what_says_nothing_is_not_worth_a_word() {
        for schema in [
            json!({"type": "string", "properties": {}, "additionalProperties": false}),
            json!({"properties": {"a": {}}, "items": {"type": "string"}}),
            json!({"type": "object", "properties": {"a": {}}, "required": ["a"]}),
        ] {
            assert_eq!(apply(inner, schema.clone()), (schema, Vec::new()));
        }
    }

    #[test]
    fn elements_are_those_of_the_variants_that_are_arrays() {
        let text = json!({"type": "string"});
        let (found, said) = apply(
            items_of_variants,
            json!({"items": text, "oneOf": [{"type": "array"}, {"type": "string"}]}),
        );
        let pushed = json!({"oneOf": [{"type": "array", "items": text}, {"type": "string"}]});
        assert_eq!((found, said.len()), (pushed, 0));
        for schema in [
            json!({"items": text, "anyOf": [{"minItems": 1}, {"type": "string"}]}),
            json!({"items": text, "anyOf": [{"$ref": "#/a"}]}),
            json!({"type": "array", "items": text, "anyOf": [{"type": "array"}]}),
            json!({"items": text, "anyOf": [{"type": "array"}, {"type": "array", "minItems": 1}]}),
        ] {
            assert_eq!(apply(items_of_variants, schema.clone()).0, schema);
        }
    }
}
