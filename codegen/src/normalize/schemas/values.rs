//! Listed values that aren't of the type that is stated beside them.

use super::types::owners;
use crate::diagnostics::Place;
use serde_json::Number;

use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// Believes the values that a schema lists where none of them is of the type that it states: what
/// is sent is one of them. Where the type is described as well, or the values are of it but for their
/// quotes, either may be sent.
pub(super) fn believed(schema: &mut Members, findings: &mut Findings<'_>) {
    let (Some(Value::String(ty)), Some(Value::Array(values))) =
        (schema.get("type"), schema.get("enum"))
    else {
        return;
    };
    let ty = ty.clone();
    let strangers = values.iter().filter(|value| !value.is_null() && !is_of(value, &ty));
    let strangers: Vec<Node> = strangers.cloned().collect();
    if strangers.is_empty() {
        return;
    }
    let described = ["properties", "additionalProperties", "required", "items", "prefixItems"];
    let is_described = owns(&ty, &described, schema);
    let is_quoted = values.iter().all(|value| value.is_null() || may_be(value, &ty));
    let is_mixed = values.iter().any(|value| may_be(value, &ty));
    let is_composed = ["allOf", "anyOf", "oneOf"].iter().any(|key| schema.contains_key(*key));
    if is_composed && (is_described || is_mixed) {
        return;
    }
    let is_structure = matches!(ty.as_str(), "array" | "object");
    if is_structure && (is_described || is_mixed) {
        either(schema, &ty, &strangers, findings);
    } else if is_quoted || is_mixed && ty != "integer" {
        quoted(schema, &ty, &strangers, findings);
    } else if !is_mixed {
        let message = format!("none of the listed values is of the type `{ty}`");
        if ty == "array" {
            findings.repaired(
                schema.origin("enum"),
                message,
                "the type may be that of an element, so any value is taken",
            );
            schema.shift_remove("enum");
        } else {
            findings.repaired(
                schema.origin("enum"),
                message,
                "the values are believed, and the type is ignored",
            );
        }
        schema.shift_remove("type");
    }
}

/// Whether a schema says by some keywords what values of a type look like.
fn owns(ty: &str, keys: &[&str], schema: &Members) -> bool {
    keys.iter().any(|key| schema.contains_key(*key) && owners(key, None).contains(&ty))
}

/// Values in quotes that aren't wanted there. In a request it is all the same, so the type counts for
/// what stands by itself, which a parameter may refer to; within something else, both are taken.
fn quoted(schema: &mut Members, ty: &str, strangers: &[Node], findings: &mut Findings<'_>) {
    let is_within = match findings.spot.place {
        Place::Member(Place::Member(_, "properties"), _) => true,
        Place::Member(_, key) => ["items", "additionalProperties"].contains(&key),
        _ => false,
    };
    if is_within {
        either(schema, ty, strangers, findings);
    } else {
        let message = format!("listed values are texts, but the type is `{ty}`");
        findings.repaired(schema.origin("enum"), message, "they are read as if they had no quotes");
    }
}

/// Makes a schema one of two: what its type and the keywords for that say, or a listed value that
/// isn't of the type.
fn either(schema: &mut Members, ty: &str, strangers: &[Node], findings: &mut Findings<'_>) {
    let message = format!("listed values aren't of the type `{ty}`");
    findings.repaired(
        schema.origin("enum"),
        message,
        "a value may be one of these, or of the type",
    );
    let format = schema.get("format").cloned();
    let keys = schema.keys().filter(|key| {
        matches!(key.as_str(), "type" | "format")
            || key.starts_with("x-enum")
            || key.as_str() == "x-ms-enum"
            || owners(key, format.as_ref()).contains(&ty)
    });
    let keys: Vec<String> = keys.cloned().collect();
    let mut of_type = Members::new();
    for key in keys {
        let value = schema.shift_remove(&key);
        of_type.extend(value.map(|value| (key, value)));
    }
    let listed = schema.shift_remove("enum").unwrap_or_default();
    let mut values = match listed.value {
        Value::Array(values) => values,
        other => vec![other.into()],
    };
    let nullable = values.iter().any(|value| value.is_null());
    values.retain(|value| may_be(value, ty));
    if nullable {
        schema.insert("nullable", true);
    }
    if !values.is_empty() {
        let values: Vec<Node> = values.iter().map(|value| unquoted(value, ty)).collect();
        of_type.insert("enum", Node::from(values).of(listed.origin));
    }
    let strangers = Node::from(strangers.to_vec()).of(listed.origin);
    let either = [Node::from(of_type), Node::object([("enum", strangers)])];
    schema.insert("anyOf", Node::list(either));
}

/// A value of a type, without quotes that aren't wanted there.
fn unquoted(value: &Node, ty: &str) -> Node {
    let text = value.as_str().unwrap_or_default();
    let meant = match ty {
        "boolean" => text.parse::<bool>().ok().map(Value::from),
        "integer" | "number" => {
            let integer = text.parse::<i64>().ok().map(Value::from);
            let number = || Number::from_f64(text.parse().ok()?).map(Value::from);
            integer.or_else(number)
        }
        _ => None,
    };
    meant.map_or_else(|| value.clone(), |meant| Node::from(meant).of(value.origin))
}

/// Whether a listed value is of a type. A string may well have been written without quotes.
fn is_of(value: &Value, ty: &str) -> bool {
    match ty {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "boolean" => value.is_boolean(),
        "integer" | "number" => value.is_number(),
        _ => true,
    }
}

/// Whether a listed value is of a type, or is meant to be, in quotes or without.
fn may_be(value: &Node, ty: &str) -> bool {
    is_of(value, ty) || unquoted(value, ty) != *value
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::believed;
    use crate::normalize::findings::{apply, tried};

    #[test]
    fn listed_values_are_believed_where_none_is_of_the_type() {
        let texts = json!({"enum": ["a", null]});
        for ty in ["object", "boolean", "integer", "number"] {
            let (found, said) = apply(believed, json!({"type": ty, "enum": ["a", null]}));
            assert_eq!((found, said.len()), (texts.clone(), 1));
        }
        let (found, said) = apply(believed, json!({"type": "boolean", "enum": [0, 1]}));
        assert_eq!((found, said.len()), (json!({"enum": [0, 1]}), 1));
        let (found, said) = apply(believed, json!({"type": "array", "enum": ["a"]}));
        assert_eq!((found, said.len()), (json!({}), 1));
        for fit in [
            json!({"type": "integer", "enum": ["1", "auto"]}),
            json!({"type": "string", "enum": [1]}),
            json!({"type": "object", "enum": [null]}),
            json!({"type": "object", "enum": [{"a": 1}]}),
            json!({"type": "integer", "enum": [1, null]}),
        ] {
            assert_eq!(apply(believed, fit.clone()), (fit, Vec::new()));
        }
    }

    #[test]
    fn either_is_taken_where_the_type_is_described_as_well() {
        let (texts, object) = (json!({"enum": ["A", "B"]}), json!({"a": {}}));
        for (schema, rest) in [
            (json!({"type": "object", "properties": object}), json!({})),
            (json!({"type": "object", "additionalProperties": {}}), json!({})),
            (json!({"type": "array", "items": {"type": "string"}}), json!({})),
        ] {
            let mut whole = schema.clone();
            whole["enum"] = json!(["A", "B"]);
            whole["description"] = "d".into();
            let (found, said) = apply(believed, whole);
            let mut expected = rest;
            expected["description"] = "d".into();
            expected["anyOf"] = json!([schema, texts]);
            assert_eq!((found, said.len()), (expected, 1));
        }
        let mixed = json!({"type": "object", "enum": [{"a": 1}, "A", null]});
        let (found, said) = apply(believed, mixed);
        let any_of = json!([{"type": "object", "enum": [{"a": 1}]}, {"enum": ["A"]}]);
        assert_eq!((found, said.len()), (json!({"nullable": true, "anyOf": any_of}), 1));
    }

    #[test]
    fn values_in_quotes_are_read_with_and_without() {
        let within = |schema: serde_json::Value| {
            let (found, said) = tried(schema, |node, findings| {
                let mut findings = findings.below("properties", None);
                let schema = node.as_object_mut().expect("an object");
                believed(schema, &mut findings.below("a", None));
            });
            assert_eq!(said.len(), 1);
            found
        };
        for (ty, quoted, meant) in [
            ("integer", json!(["1", "2"]), json!([1, 2])),
            ("integer", json!(["1", 2]), json!([1, 2])),
            ("number", json!(["1.5"]), json!([1.5])),
            ("boolean", json!(["true"]), json!([true])),
        ] {
            let schema = json!({"type": ty, "enum": quoted});
            let texts = quoted.as_array().into_iter().flatten();
            let texts: Vec<_> = texts.filter(|value| value.is_string()).collect();
            let any_of = json!([{"type": ty, "enum": meant}, {"enum": texts}]);
            assert_eq!(within(schema.clone()), json!({"anyOf": any_of}));
            let (found, said) = apply(believed, schema.clone());
            assert_eq!((found, said.len()), (schema, 1));
        }
    }
}
