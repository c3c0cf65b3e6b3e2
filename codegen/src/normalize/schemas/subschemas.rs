//! Keywords that hold schemas, as OpenAPI 3.0 has them.

use std::collections::HashSet;

use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Origin, Value};

/// A list whose elements each have a schema of their own is one of any of these, and of whatever may
/// come after them.
pub(super) fn tuples(schema: &mut Members, findings: &mut Findings<'_>) {
    let (key, further, mut elements) = match (schema.get("prefixItems"), schema.get("items")) {
        (Some(Value::Array(prefix)), _) => ("prefixItems", "items", prefix.clone()),
        (_, Some(Value::Array(items))) => ("items", "additionalItems", items.clone()),
        (Some(_), _) => {
            schema.shift_remove("prefixItems");
            return;
        }
        _ => return,
    };
    let origin = schema.origin(key);
    schema.shift_remove("prefixItems");
    let rest = schema.shift_remove(further).or_else(|| unevaluated_items(schema));
    schema.shift_remove("additionalItems");
    let prefix = elements.len();
    match rest {
        _ if holds_at_most(schema, prefix) => {}
        Some(rest) if *rest == false => {
            schema.insert("maxItems", Node::from(prefix).of(rest.origin));
        }
        Some(rest) if !says_nothing(&rest) => elements.push(rest),
        // What is no list of schemas means something else.
        _ if elements.is_empty() || !elements.iter().all(|element| is_schema(element)) => {}
        _ => open_end(&mut elements, (origin, further), findings),
    }
    any_item(schema, elements, origin, findings);
}

/// A list of schemas for elements, in a document of a version that has one schema for all of them: each
/// element may be any of these. What may follow is nothing that such a document could say.
pub(in crate::normalize) fn listed_items(schema: &mut Members, findings: &mut Findings<'_>) {
    if let Some(Value::Array(elements)) = schema.get("items") {
        let elements = elements.clone();
        if elements.iter().all(|element| is_schema(element)) {
            let origin = schema.origin("items");
            any_item(schema, elements, origin, findings);
        }
    }
}

/// Has each element of a list be of any of some schemas, which stood in a list.
fn any_item(
    schema: &mut Members,
    elements: Vec<Node>,
    origin: Option<Origin>,
    findings: &mut Findings<'_>,
) {
    let is_any = elements.iter().any(|element| says_nothing(element));
    let mixed = !is_any && elements.iter().any(|element| *element != elements[0]);
    match any_of(elements, origin) {
        Some(items) => schema.insert("items", items),
        None => drop(schema.shift_remove("items")),
    }
    if mixed {
        findings
            .warn(Code::Ignored, origin, "which schema is for which element isn't kept")
            .help("every element may be any of them");
    }
}

/// Widens the schemas of a tuple's elements to what may follow these: whatever there is.
fn open_end(
    elements: &mut Vec<Node>,
    (origin, further): (Option<Origin>, &str),
    findings: &mut Findings<'_>,
) {
    let cure = if is_open(elements) {
        "what is of none of these types is kept as it comes"
    } else {
        elements.push(Node::object([]));
        "every element is taken for any value"
    };
    findings
        .warn(
            Code::Ignored,
            origin,
            "nothing is said of the elements after these, so any may follow",
        )
        .help(format!("{cure}; `{further}: false` says that none follows"));
}

/// Whether a list has no more elements than so many, as far as the document says.
fn holds_at_most(schema: &Members, elements: usize) -> bool {
    let most = schema.get("maxItems").and_then(Value::as_f64);
    #[expect(clippy::cast_precision_loss, reason = "no document has as many elements")]
    most.is_some_and(|most| most <= elements as f64)
}

/// What is said of the elements that no other keyword has looked at, where that can be told.
fn unevaluated_items(schema: &mut Members) -> Option<Node> {
    let others = ["contains", "allOf", "anyOf", "oneOf", "if", "dependentSchemas"];
    if others.iter().any(|key| schema.contains_key(*key)) {
        return None;
    }
    schema.shift_remove("unevaluatedItems")
}

fn is_schema(value: &Value) -> bool {
    value.is_object() || value.is_boolean()
}

/// Whether a schema allows whatever there is.
fn says_nothing(schema: &Value) -> bool {
    *schema == true || schema.as_object().is_some_and(|schema| schema.is_empty())
}

/// Whether a union of some schemas can hold any other value as well, without a loss: scalars are
/// told from each other by their types, and from all else.
fn is_open(schemas: &[Node]) -> bool {
    let types = schemas.iter().map(|schema| match schema.get("type")?.as_str()? {
        ty @ ("string" | "integer" | "number" | "boolean") => Some(ty),
        _ => None,
    });
    let types: Option<HashSet<&str>> = types.collect();
    types.is_some_and(|types| types.len() > 1)
}

/// What schemas of properties whose names have a pattern stand under: the keyword, and what converters from
/// JSON Schema write in documents of a version that doesn't know it.
const PATTERNS: [&str; 2] = ["patternProperties", "x-patternProperties"];

/// Properties whose names have a pattern are additional properties.
pub(super) fn patterns(schema: &mut Members, findings: &mut Findings<'_>) {
    let taken = PATTERNS.into_iter().filter_map(|key| schema.shift_remove(key));
    let taken = taken.filter(|node| node.as_object().is_some_and(|patterns| !patterns.is_empty()));
    let taken: Vec<Node> = taken.collect();
    let Some(origin) = taken.first().map(|node| node.origin) else { return };
    let patterns = taken.into_iter().filter_map(|node| match node.value {
        Value::Object(patterns) => Some(patterns),
        _ => None,
    });
    let patterns: Vec<(String, Node)> = patterns.flatten().collect();
    let is_every_name = patterns.iter().any(|(pattern, _)| matches_all(pattern));
    let mut values: Vec<Node> = patterns.into_iter().map(|(_, schema)| schema).collect();
    let mut cure = "every name may have any of the values";
    match schema.node("additionalProperties") {
        _ if is_every_name => {}
        Some(additional) if **additional == false => {}
        Some(additional) if !says_nothing(additional) => values.push(additional.clone()),
        _ => {
            values.push(Node::object([]));
            cure = "any name may have any value; `additionalProperties: false` says that there are \
                    no other names";
        }
    }
    if let Some(additional) = any_of(values, origin) {
        schema.insert("additionalProperties", additional);
    }
    findings.warn(Code::Ignored, origin, "the patterns of names aren't kept").help(cure);
}

/// Whether a pattern, in one of the forms that it is written in, matches every name.
fn matches_all(pattern: &str) -> bool {
    let inner = pattern.strip_prefix('^').unwrap_or(pattern);
    let inner = inner.strip_suffix('$').unwrap_or(inner);
    matches!(pattern, "" | "^" | "." | "^.")
        || matches!(inner, ".*" | ".+" | "(.*)" | "(.+)" | r"[\s\S]*" | r"[\s\S]+")
}

/// What no other keyword has looked at is additional.
pub(super) fn unevaluated(schema: &mut Members, _: &mut Findings<'_>) {
    if let Some(unevaluated) = schema.shift_remove("unevaluatedProperties") {
        schema.entry("additionalProperties").or_insert(unevaluated);
    }
}

/// The schema of what may be any of some schemas, which may be equal; several came from one place.
fn any_of(mut schemas: Vec<Node>, origin: Option<Origin>) -> Option<Node> {
    let mut seen = HashSet::new();
    schemas.retain(|schema| seen.insert(schema.to_string()));
    match schemas.len() {
        0 => None,
        1 => schemas.pop(),
        _ => Some(Node::object([("anyOf", schemas.into())]).of(origin)),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{listed_items, patterns, tuples, unevaluated};
    use crate::normalize::findings::apply;

    #[test]
    fn tuples_are_lists_of_anything_in_them() {
        let (a, b) = (json!({"type": "string"}), json!({"type": "integer"}));
        let any = json!({"anyOf": [a, b]});
        let cases = [
            (
                json!({"prefixItems": [a, b], "items": false}),
                json!({"items": any, "maxItems": 2}),
                1,
            ),
            (json!({"prefixItems": [a], "items": b}), json!({"items": any}), 1),
            (json!({"prefixItems": [a, a], "items": false}), json!({"items": a, "maxItems": 2}), 0),
            (json!({"prefixItems": [a], "items": a}), json!({"items": a}), 0),
            (json!({"prefixItems": [a], "maxItems": 1}), json!({"maxItems": 1, "items": a}), 0),
            (
                json!({"prefixItems": [a], "unevaluatedItems": false}),
                json!({"items": a, "maxItems": 1}),
                0,
            ),
            (json!({"items": a}), json!({"items": a}), 0),
            (json!({"items": ["string"]}), json!({"items": "string"}), 0),
            (json!({"items": []}), json!({}), 0),
        ];
        for (schema, normal, warnings) in cases {
            let (found, said) = apply(tuples, schema);
            assert_eq!((found, said.len()), (normal, warnings));
        }
    }

    #[test]
    fn whatever_may_follow_a_tuple_is_any_value() {
        let (a, b) = (json!({"type": "string"}), json!({"type": "integer"}));
        let object = json!({"type": "object"});
        let (any, either) = (json!({"anyOf": [a, {}]}), json!({"anyOf": [a, b]}));
        let cases = [
            (json!({"prefixItems": [a]}), any.clone(), 1),
            (json!({"prefixItems": [a, a], "items": true}), any.clone(), 1),
            (json!({"prefixItems": [a, object]}), json!({"anyOf": [a, object, {}]}), 1),
            (json!({"items": [a], "additionalItems": {}}), any.clone(), 1),
            // A union of these keeps any other value.
            (json!({"prefixItems": [a, b]}), either.clone(), 2),
            (json!({"items": [a, b]}), either, 2),
        ];
        for (schema, items, warnings) in cases {
            let (found, said) = apply(tuples, schema);
            assert_eq!((&found["items"], said.len()), (&items, warnings));
        }
        let (found, said) = apply(tuples, json!({"prefixItems": [a], "maxItems": 2}));
        assert_eq!((found, said.len()), (json!({"maxItems": 2, "items": any}), 1));
        let contains = json!({"prefixItems": [a], "contains": b, "unevaluatedItems": false});
        let (found, said) = apply(tuples, contains);
        assert_eq!((&found["items"], said.len()), (&any, 1));
    }

    #[test]
    fn a_list_in_the_place_of_the_schema_of_all_elements_has_no_open_end() {
        let (a, b) = (json!({"type": "string"}), json!({"type": "object"}));
        let (found, said) = apply(listed_items, json!({"items": [a, b]}));
        assert_eq!((found, said.len()), (json!({"items": {"anyOf": [a, b]}}), 1));
        let (found, said) = apply(listed_items, json!({"items": [a]}));
        assert_eq!((found, said.len()), (json!({"items": a}), 0));
    }

    #[test]
    fn patterns_are_additional() {
        let (a, b) = (json!({"type": "string"}), json!({"type": "integer"}));
        let cases = [
            (
                json!({"patternProperties": {"^a": a}, "additionalProperties": false}),
                json!({"additionalProperties": a}),
            ),
            (
                json!({"patternProperties": {"^a": a}, "additionalProperties": b}),
                json!({"additionalProperties": {"anyOf": [a, b]}}),
            ),
            (
                json!({"patternProperties": {"^a": a}, "additionalProperties": true}),
                json!({"additionalProperties": {"anyOf": [a, {}]}}),
            ),
            (
                json!({"patternProperties": {"^a": a}}),
                json!({"additionalProperties": {"anyOf": [a, {}]}}),
            ),
            (
                json!({"patternProperties": {"^$": a}}),
                json!({"additionalProperties": {"anyOf": [a, {}]}}),
            ),
            (json!({"patternProperties": {"^.*$": a}}), json!({"additionalProperties": a})),
        ];
        for (schema, normal) in cases {
            let (found, said) = apply(patterns, schema);
            assert_eq!((found, said.len()), (normal, 1));
        }
    }

    #[test]
    fn patterns_are_also_what_converters_write() {
        let (a, b) = (json!({"type": "string"}), json!({"type": "integer"}));
        let closed = json!({"x-patternProperties": {"^a": a}, "additionalProperties": false});
        let (found, said) = apply(patterns, closed);
        assert_eq!((found, said.len()), (json!({"additionalProperties": a}), 1));
        let both = json!({
            "patternProperties": {"^a": a}, "x-patternProperties": {"^b": b}, "additionalProperties": false,
        });
        let (found, said) = apply(patterns, both);
        assert_eq!((found, said.len()), (json!({"additionalProperties": {"anyOf": [a, b]}}), 1));
        for nothing in [json!({}), json!([]), json!("^a"), json!(null)] {
            let (found, said) = apply(patterns, json!({"x-patternProperties": nothing}));
            assert_eq!((found, said.len()), (json!({}), 0));
        }
    }

    #[test]
    fn unevaluated_properties_are_additional() {
        let (found, _) = apply(unevaluated, json!({"unevaluatedProperties": false}));
        assert_eq!(found, json!({"additionalProperties": false}));
        let (found, _) =
            apply(unevaluated, json!({"unevaluatedProperties": false, "additionalProperties": {}}));
        assert_eq!(found, json!({"additionalProperties": {}}));
    }
}
