//! What stands where an object belongs.

use crate::diagnostics::{Change, Pointer};
use crate::grammar::{Content, Identity, Object, wording};
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// Objects that people write as a text, by the key that the text is meant for.
const TEXTS: [(Identity, &str); 6] = [
    (Identity::Server, "url"),
    (Identity::Tag, "name"),
    (Identity::ExternalDocs, "url"),
    (Identity::License, "name"),
    (Identity::Contact, "name"),
    (Identity::Response, "description"),
];

/// The types that people write where a schema belongs.
const TYPES: [&str; 6] = ["array", "boolean", "integer", "number", "object", "string"];

/// Whether nothing in an object's place means an object that says nothing.
pub(super) fn may_be_empty(kind: &Object) -> bool {
    matches!(
        kind.identity,
        Identity::Schema | Identity::Response | Identity::MediaType | Identity::PathItem
    )
}

/// Whether a value is an object of a kind, or is made one.
pub(in crate::normalize) fn is_shapely(kind: &Object, value: &Value) -> bool {
    let is_boolean_schema = kind.is(Identity::Schema) && value.is_boolean();
    value.is_object() || is_boolean_schema || meant(kind, value).is_some()
}

/// Makes an object of what stands in an object's place, if what is meant is plain.
pub(in crate::normalize) fn shape(
    kind: &'static Object,
    value: &mut Value,
    findings: &mut Findings<'_>,
) {
    if value.is_object() {
        return;
    }
    if kind.is(Identity::Schema)
        && let Value::Bool(any) = value
    {
        let not = [("not", Node::object([]))];
        *value = if *any { Node::object([]) } else { Node::object(not) }.value;
        return;
    }
    let Some((meant, cure)) = meant(kind, value) else { return };
    let set = |at: &Pointer| vec![Change::Set(at.clone(), meant.plain())];
    findings.repaired(None, wording::misfit("", Content::One(kind), value), &cure).spared_by(set);
    *value = meant.value;
}

/// The object that is meant by a value, and how it is told.
fn meant(kind: &Object, value: &Value) -> Option<(Node, String)> {
    match value {
        Value::Null if may_be_empty(kind) => {
            Some((Node::object([]), "an empty one is taken to be meant".to_owned()))
        }
        Value::String(text) if kind.is(Identity::Schema) => {
            let ty = TYPES.into_iter().find(|ty| ty.eq_ignore_ascii_case(text))?;
            Some((
                Node::object([("type", ty.into())]),
                format!("`type: {ty}` is taken to be meant"),
            ))
        }
        Value::String(text) if kind.is(Identity::SecurityRequirement) => {
            let cure = "a scheme without scopes is taken to be meant".to_owned();
            Some((Node::object([(text.as_str(), Node::list([]))]), cure))
        }
        Value::String(text) => {
            let (_, key) = TEXTS.into_iter().find(|(of, _)| kind.is(*of))?;
            Some((
                Node::object([(key, text.clone().into())]),
                format!("it is taken for its `{key}`"),
            ))
        }
        Value::Array(schemas)
            if kind.is(Identity::Schema)
                && !schemas.is_empty()
                && schemas.iter().all(|schema| schema.is_object()) =>
        {
            let meant = match schemas.as_slice() {
                [one] => one.clone(),
                several => Node::object([("anyOf", several.to_vec().into())]),
            };
            Some((meant, "any of its elements is taken to be meant".to_owned()))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::shape;
    use crate::grammar::{OPENAPI, Object, RESPONSE, SCHEMA};
    use crate::normalize::findings::tried;

    fn shaped(kind: &'static Object, value: Value) -> (Value, usize) {
        let (found, said) = tried(value, |node, findings| shape(kind, node, findings));
        (found, said.len())
    }

    #[test]
    fn true_and_false_are_schemas() {
        assert_eq!(shaped(&SCHEMA, json!(true)), (json!({}), 0));
        assert_eq!(shaped(&SCHEMA, json!(false)), (json!({"not": {}}), 0));
    }

    #[test]
    fn nothing_a_type_and_a_list_are_meant_as_schemas() {
        assert_eq!(shaped(&SCHEMA, json!(null)), (json!({}), 1));
        assert_eq!(shaped(&SCHEMA, json!("String")), (json!({"type": "string"}), 1));
        assert_eq!(shaped(&SCHEMA, json!([{}])), (json!({}), 1));
        assert_eq!(shaped(&SCHEMA, json!([{}, {}])), (json!({"anyOf": [{}, {}]}), 1));
        assert_eq!(shaped(&SCHEMA, json!(["x"])), (json!(["x"]), 0));
        assert_eq!(shaped(&SCHEMA, json!("x")), (json!("x"), 0));
    }

    #[test]
    fn a_text_may_be_meant_for_a_key() {
        assert_eq!(shaped(&RESPONSE, json!("OK")), (json!({"description": "OK"}), 1));
        assert_eq!(shaped(&OPENAPI, json!("OK")), (json!("OK"), 0));
    }
}
