//! Keywords that hold schemas, as OpenAPI 3.0 has them.

use std::collections::HashSet;

use serde_json::{Value, json};

use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;

/// A list whose elements each have a schema of their own is one of any of these.
pub(super) fn tuples(schema: &mut Members, findings: &mut Findings<'_>) {
    let (key, mut elements, rest) = match (schema.get("prefixItems"), schema.get("items")) {
        (Some(Value::Array(prefix)), rest) => ("prefixItems", prefix.clone(), rest.cloned()),
        (_, Some(Value::Array(items))) => {
            ("items", items.clone(), schema.get("additionalItems").cloned())
        }
        (Some(_), _) => {
            schema.shift_remove("prefixItems");
            return;
        }
        _ => return,
    };
    schema.shift_remove("prefixItems");
    schema.shift_remove("additionalItems");
    match rest {
        Some(Value::Bool(false)) => {
            schema.entry("maxItems").or_insert_with(|| elements.len().into());
        }
        Some(rest @ Value::Object(_)) => elements.push(rest),
        _ => {}
    }
    let several = elements.iter().any(|element| *element != elements[0]);
    match any_of(elements) {
        Some(items) => schema.insert("items".to_owned(), items),
        None => schema.shift_remove("items"),
    };
    if several {
        findings
            .warn(Code::Ignored, key, "which schema is for which element isn't kept")
            .help("every element may be any of them");
    }
}

/// Properties whose names have a pattern are additional properties.
pub(super) fn patterns(schema: &mut Members, findings: &mut Findings<'_>) {
    let Some(patterns) = schema.shift_remove("patternProperties") else { return };
    let Value::Object(patterns) = patterns else { return };
    if patterns.is_empty() {
        return;
    }
    let mut values: Vec<Value> = patterns.into_iter().map(|(_, schema)| schema).collect();
    match schema.get("additionalProperties") {
        Some(Value::Bool(true)) => values.push(json!({})),
        Some(additional @ Value::Object(_)) => values.push(additional.clone()),
        // Nobody has said that there are no others, which is meant of maps only.
        None if has_properties(schema) => values.push(json!({})),
        _ => {}
    }
    if let Some(additional) = any_of(values) {
        schema.insert("additionalProperties".to_owned(), additional);
    }
    findings
        .warn(Code::Ignored, "patternProperties", "the patterns of names aren't kept")
        .help("every name may have any of the values");
}

fn has_properties(schema: &Members) -> bool {
    schema.get("properties").and_then(Value::as_object).is_some_and(|all| !all.is_empty())
}

/// What no other keyword has looked at is additional.
pub(super) fn unevaluated(schema: &mut Members, _: &mut Findings<'_>) {
    if let Some(unevaluated) = schema.shift_remove("unevaluatedProperties") {
        schema.entry("additionalProperties").or_insert(unevaluated);
    }
}

/// The schema of what may be any of some schemas, which may be equal.
fn any_of(mut schemas: Vec<Value>) -> Option<Value> {
    let mut seen = HashSet::new();
    schemas.retain(|schema| seen.insert(schema.to_string()));
    match schemas.len() {
        0 => None,
        1 => schemas.pop(),
        _ => Some(json!({"anyOf": schemas})),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{patterns, tuples, unevaluated};
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
            (json!({"prefixItems": [a, a]}), json!({"items": a}), 0),
            (json!({"prefixItems": [a]}), json!({"items": a}), 0),
            (json!({"items": [a, b], "additionalItems": true}), json!({"items": any}), 1),
            (json!({"items": a}), json!({"items": a}), 0),
            (json!({"items": []}), json!({}), 0),
        ];
        for (schema, normal, warnings) in cases {
            let (found, said) = apply(tuples, schema);
            assert_eq!((found, said.len()), (normal, warnings));
        }
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
        ];
        for (schema, normal) in cases {
            let (found, said) = apply(patterns, schema);
            assert_eq!((found, said.len()), (normal, 1));
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
