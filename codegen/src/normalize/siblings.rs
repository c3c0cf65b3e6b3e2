//! What stands beside a `$ref`.

use super::findings::Findings;
use super::{Members, schemas};
use crate::diagnostics::{Change, Code, Pointer};
use crate::grammar::{Identity, wording};
use crate::tree::{Node, Value};

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

/// What says of a property whose schema is a reference what it is in a client. Other extensions say nothing
/// there.
const NAMES: [&str; 4] =
    ["x-rust-name", "x-rust-type", "x-ms-client-name", "x-speakeasy-name-override"];

/// Keywords that, like extensions, say nothing of values, so that a reference needs no schema around it for them.
const NOTHING: [&str; 6] = ["$comment", "$id", "$schema", "$defs", "$anchor", "definitions"];

/// Puts a reference with something beside it into an `allOf`, where that is allowed. In 3.1, all
/// that stands there counts.
pub(super) fn of_schema(schema: &mut Members, newer: bool, findings: &mut Findings<'_>) {
    schemas::nullable(schema, findings);
    let is_name = |key: &str| NAMES.contains(&key);
    schema.retain(|key, _| {
        !NOTHING.contains(&key.as_str()) && (is_name(key) || !key.starts_with("x-"))
    });
    let counts = |key: &str| newer || ADDED.contains(&key) || is_name(key);
    ignored(Identity::Schema, schema, counts, findings);
    if schema.len() == 1 {
        return;
    }
    let Some(reference) = schema.shift_remove("$ref") else { return };
    let reference = Node::object([("$ref", reference)]);
    match schema.get_mut("allOf") {
        Some(Value::Array(all)) => all.insert(0, reference),
        _ => {
            schema.insert("allOf", Node::list([reference]));
        }
    }
}

/// Drops what stands beside the reference of another object. In 3.1, it may say what is shown of
/// the object.
pub(super) fn of_other(
    kind: Identity,
    object: &mut Members,
    newer: bool,
    findings: &mut Findings<'_>,
) {
    if newer {
        object.shift_remove("summary");
        object.shift_remove("description");
    }
    ignored(kind, object, |_| false, findings);
}

/// Drops what stands beside a reference and doesn't count there.
fn ignored(
    kind: Identity,
    object: &mut Members,
    counts: impl Fn(&str) -> bool,
    findings: &mut Findings<'_>,
) {
    let stays = |key: &str| key == "$ref" || counts(key);
    let others: Vec<&str> = object.keys().map(String::as_str).filter(|key| !stays(key)).collect();
    if others.is_empty() {
        return;
    }
    let message = format!("ignored beside `$ref`: {}", wording::list(&others));
    let others: Vec<String> = others.into_iter().map(str::to_owned).collect();
    let removals = |at: &Pointer| others.iter().map(|key| Change::Remove(at.child(key))).collect();
    let finding = findings.warn(Code::Ignored, None, message);
    finding.spared_by(removals).help(wording::siblings(kind));
    object.retain(|key, _| stays(key));
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{of_other, of_schema};
    use crate::grammar::Identity;
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
            let (found, said) = apply(|schema, findings| of_schema(schema, true, findings), schema);
            assert_eq!((found, said), (normal, Vec::new()));
        }
    }

    #[test]
    fn in_3_0_only_what_adds_to_it_counts() {
        let (found, said) = apply(
            |schema, findings| of_schema(schema, false, findings),
            json!({"$ref": "a", "description": "d", "type": "string", "x-a": 1, "x-nullable": true}),
        );
        assert_eq!(found, json!({"description": "d", "nullable": true, "allOf": [{"$ref": "a"}]}));
        assert_eq!(said, ["/: ignored beside `$ref`: `type`"]);
        let alone = json!({"$ref": "a", "type": "string"});
        let (found, said) = apply(|schema, findings| of_schema(schema, false, findings), alone);
        assert_eq!((found, said.len()), (json!({"$ref": "a"}), 1));
    }

    #[test]
    fn beside_other_references_nothing_counts() {
        let object = json!({"$ref": "a", "description": "d", "x-a": 1});
        for (newer, said) in [(true, "`x-a`"), (false, "`description`, `x-a`")] {
            let object = object.clone();
            let (found, warned) = if newer {
                apply(|object, it| of_other(Identity::Response, object, true, it), object)
            } else {
                apply(|object, it| of_other(Identity::Response, object, false, it), object)
            };
            assert_eq!(found, json!({"$ref": "a"}));
            assert_eq!(warned, [format!("/: ignored beside `$ref`: {said}")]);
        }
    }
}
