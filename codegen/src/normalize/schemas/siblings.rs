//! What stands beside a schema's `$ref`.

use serde_json::{Value, json};

use super::keywords;
use crate::diagnostics::Code;
use crate::normalize::Members;
use crate::normalize::findings::Findings;

/// What people write beside a `$ref` in OpenAPI 3.0 too, where nothing is read there: it adds to
/// the schema that is meant, and contradicts nothing in it.
const ADDED: [&str; 8] = [
    "description",
    "title",
    "nullable",
    "default",
    "example",
    "deprecated",
    "readOnly",
    "writeOnly",
];

/// Keywords that, like extensions, say nothing of values, so that a reference needs no schema around it for them.
const NOTHING: [&str; 6] = ["$comment", "$id", "$schema", "$defs", "$anchor", "definitions"];

/// Puts a reference with something beside it into an `allOf`, where that is allowed. In 3.1, all
/// that stands there counts.
pub(in crate::normalize) fn siblings(
    schema: &mut Members,
    newer: bool,
    findings: &mut Findings<'_>,
) {
    keywords::nullable(schema, findings);
    schema.retain(|key, _| !NOTHING.contains(&key.as_str()) && !key.starts_with("x-"));
    let counts = |key: &str| newer || ADDED.contains(&key);
    if !schema.keys().any(|key| key != "$ref" && counts(key)) {
        return;
    }
    let others: Vec<&str> =
        schema.keys().map(String::as_str).filter(|key| *key != "$ref" && !counts(key)).collect();
    if !others.is_empty() {
        let shown: Vec<String> =
            others.iter().take(8).map(|key| format!("`{}`", short(key))).collect();
        let message = format!("ignored beside `$ref`: {}", shown.join(", "));
        findings.warn(Code::Ignored, "", message).help(
            "OpenAPI 3.0 reads nothing beside a `$ref`; put the reference into an `allOf` to add to it",
        );
        schema.retain(|key, _| key == "$ref" || counts(key));
    }
    let Some(reference) = schema.shift_remove("$ref") else { return };
    let reference = json!({"$ref": reference});
    match schema.get_mut("allOf") {
        Some(Value::Array(all)) => all.insert(0, reference),
        _ => {
            schema.insert("allOf".to_owned(), json!([reference]));
        }
    }
}

fn short(key: &str) -> String {
    key.chars().take(60).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::siblings;
    use crate::normalize::findings::apply;

    #[test]
    fn in_3_1_everything_beside_a_reference_counts() {
        let cases = [
            (json!({"$ref": "a"}), json!({"$ref": "a"})),
            (json!({"$ref": "a", "x-b": 1, "$comment": "c"}), json!({"$ref": "a"})),
            (json!({"$ref": "a", "type": "b"}), json!({"type": "b", "allOf": [{"$ref": "a"}]})),
            (json!({"$ref": "a", "allOf": [{}]}), json!({"allOf": [{"$ref": "a"}, {}]})),
        ];
        for (schema, normal) in cases {
            let (found, said) = apply(|schema, findings| siblings(schema, true, findings), schema);
            assert_eq!((found, said), (normal, Vec::new()));
        }
    }

    #[test]
    fn in_3_0_only_what_adds_to_it_counts() {
        let (found, said) = apply(
            |schema, findings| siblings(schema, false, findings),
            json!({"$ref": "a", "description": "d", "type": "string", "x-a": 1, "x-nullable": true}),
        );
        assert_eq!(found, json!({"description": "d", "nullable": true, "allOf": [{"$ref": "a"}]}));
        assert_eq!(said, ["/: ignored beside `$ref`: `type`"]);
        let alone = json!({"$ref": "a", "type": "string"});
        let (found, said) =
            apply(|schema, findings| siblings(schema, false, findings), alone.clone());
        assert_eq!((found, said.len()), (alone, 0));
    }
}
