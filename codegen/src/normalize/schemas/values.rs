//! Listed values that aren't of the type that is stated beside them.

use serde_json::Value;

use crate::normalize::Members;
use crate::normalize::findings::Findings;

/// Believes the values that a schema lists where none of them is of the type that it states: what
/// is sent is one of them.
pub(super) fn believed(schema: &mut Members, findings: &mut Findings<'_>) {
    let (Some(Value::String(ty)), Some(Value::Array(values))) =
        (schema.get("type"), schema.get("enum"))
    else {
        return;
    };
    let is_described = match ty.as_str() {
        "array" => schema.contains_key("items"),
        "object" => {
            ["properties", "additionalProperties"].iter().any(|key| schema.contains_key(*key))
        }
        _ => false,
    };
    let mut values = values.iter().filter(|value| !value.is_null()).peekable();
    if is_described || values.peek().is_none() || values.any(|value| may_be(value, ty)) {
        return;
    }
    let is_list = ty == "array";
    let message = format!("none of the listed values is of the type `{ty}`");
    if is_list {
        findings.repaired(
            "enum",
            message,
            "the type may be that of an element, so any value is taken",
        );
        schema.shift_remove("enum");
    } else {
        findings.repaired("enum", message, "the values are believed, and the type is ignored");
    }
    schema.shift_remove("type");
}

/// Whether a listed value is of a type, or is meant to be, in quotes or without.
fn may_be(value: &Value, ty: &str) -> bool {
    let text = value.as_str().unwrap_or_default();
    match ty {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "boolean" => value.is_boolean() || text.parse::<bool>().is_ok(),
        "integer" | "number" => value.is_number() || text.parse::<f64>().is_ok(),
        _ => true,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::believed;
    use crate::normalize::findings::apply;

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
            json!({"type": "object", "properties": {"a": {}}, "enum": ["a"]}),
            json!({"type": "array", "items": {"type": "string"}, "enum": ["a"]}),
            json!({"type": "boolean", "enum": ["true"]}),
            json!({"type": "integer", "enum": ["1", "auto"]}),
            json!({"type": "string", "enum": [1]}),
            json!({"type": "object", "enum": [null]}),
        ] {
            assert_eq!(apply(believed, fit.clone()), (fit, Vec::new()));
        }
    }
}
