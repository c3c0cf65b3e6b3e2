//! Null, which OpenAPI 3.0 has no type for.

use super::types::{NULL, known_type};
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// Takes what allows only null out of `anyOf` and `oneOf`.
pub(super) fn null_members(schema: &mut Members, _: &mut Findings<'_>) {
    for key in ["anyOf", "oneOf"] {
        let Some(Value::Array(list)) = schema.get_mut(key) else { continue };
        let says_more = list.iter().any(|one| !allows_only_null(one) && !says_only_nullable(one));
        let is_null = |one: &Node| allows_only_null(one) || says_more && says_only_nullable(one);
        let before = list.len();
        list.retain(|member| !is_null(member));
        let stay = list.len();
        if stay == before {
            continue;
        }
        if stay == 0 {
            schema.shift_remove(key);
            schema.insert("enum", Node::list([Node::default()]));
        }
        schema.insert("nullable", true);
    }
}

/// Whether a schema allows null and nothing else.
fn allows_only_null(schema: &Value) -> bool {
    let Value::Object(schema) = schema else { return false };
    let values = schema.get("enum").and_then(Value::as_array);
    match schema.get("type") {
        Some(Value::Null) if schema.len() == 1 => true,
        Some(Value::String(name)) if name.eq_ignore_ascii_case(NULL) => true,
        Some(Value::Array(types)) if are_null(types) => true,
        _ => {
            schema.get("const").is_some_and(Value::is_null)
                || values
                    .is_some_and(|all| !all.is_empty() && all.iter().all(|value| value.is_null()))
        }
    }
}

/// Whether a schema says that null is allowed, and nothing else. To the letter it allows anything;
/// beside other schemas, null is what is meant, for which OpenAPI 3.0 has no type.
fn says_only_nullable(schema: &Value) -> bool {
    let Value::Object(schema) = schema else { return false };
    let is_flag = |key: &str| NULLABLE.contains(&key);
    let mut flags = schema.iter().filter(|(key, _)| is_flag(key)).map(|(_, flag)| flag);
    let says_nothing = |(key, value): (&String, &Node)| {
        is_flag(key)
            || value.is_null()
            || key.starts_with("x-")
            || ["title", "description"].contains(&key.as_str())
    };
    flags.any(|flag| **flag == true) && schema.iter().all(says_nothing)
}

/// `nullable`, and its names before it was one.
const NULLABLE: [&str; 3] = ["nullable", "x-nullable", "x-isnullable"];

/// Whether null is the only type of several that OpenAPI knows.
fn are_null(types: &[Node]) -> bool {
    let known = |ty: &Node| match &ty.value {
        Value::Null => Some(NULL),
        other => other.as_str().and_then(known_type).map(|(known, _)| known),
    };
    let mut known = types.iter().filter_map(known).peekable();
    known.peek().is_some() && known.all(|ty| ty == NULL)
}

/// A schema that lists null as its only value has no type in OpenAPI 3.0.
pub(super) fn only_null(schema: &mut Members, _: &mut Findings<'_>) {
    let values = schema.get("enum").and_then(Value::as_array);
    if values.is_some_and(|values| !values.is_empty() && values.iter().all(|value| value.is_null()))
    {
        schema.shift_remove("type");
        schema.insert("enum", Node::list([Node::default()]));
        schema.insert("nullable", true);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{null_members, only_null};
    use crate::normalize::findings::apply;

    #[test]
    fn null_leaves_any_of_and_one_of() {
        let member = json!({"$ref": "#/components/schemas/A"});
        let nulls = [
            json!({"type": "null"}),
            json!({"type": null}),
            json!({"type": ["null"], "description": "none"}),
            json!({"const": null}),
            json!({"enum": [null], "nullable": true}),
        ];
        for nothing in nulls {
            let (found, said) = apply(null_members, json!({"oneOf": [nothing, member]}));
            assert_eq!(found, json!({"oneOf": [member], "nullable": true}));
            assert!(said.is_empty());
        }
        let (found, _) = apply(null_members, json!({"anyOf": [{"type": "null"}]}));
        assert_eq!(found, json!({"enum": [null], "nullable": true}));
        let others = json!({"anyOf": [{}, {"type": ["null", "string"]}, {"enum": []}]});
        assert_eq!(apply(null_members, others.clone()).0, others);
    }

    #[test]
    fn what_says_only_that_null_is_allowed_is_null_beside_others() {
        let member = json!({"$ref": "#/components/schemas/A"});
        for nothing in [
            json!({"nullable": true}),
            json!({"x-nullable": true, "description": "none", "default": null}),
        ] {
            let (found, said) = apply(null_members, json!({"anyOf": [member, nothing]}));
            assert_eq!((found, said.len()), (json!({"anyOf": [member], "nullable": true}), 0));
        }
        for others in [
            json!({"anyOf": [{"nullable": true}]}),
            json!({"anyOf": [{"nullable": true}, {"nullable": true}]}),
            json!({"anyOf": [member, {"nullable": false}]}),
            json!({"anyOf": [member, {"nullable": true, "type": "string"}]}),
        ] {
            assert_eq!(apply(null_members, others.clone()).0, others);
        }
    }

    #[test]
    fn null_alone_has_no_type() {
        let (found, _) = apply(only_null, json!({"type": "string", "enum": [null]}));
        assert_eq!(found, json!({"enum": [null], "nullable": true}));
        let (found, _) = apply(only_null, json!({"enum": []}));
        assert_eq!(found, json!({"enum": []}));
    }
}
