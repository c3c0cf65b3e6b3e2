//! The operations of a document, in the value tree: how many there are, and what is left out where
//! one of them can't be read.

use crate::diagnostics::Place;
use crate::grammar::{Identity, Object, PATH_ITEM, is_method};
use crate::tree::{Members, Value};

/// How many operations some paths have. A path whose item isn't there has at least one.
pub(super) fn count(paths: &Members) -> usize {
    let items = paths.iter().filter(|(path, item)| {
        path.starts_with('/') || (!path.starts_with("x-") && item.is_object())
    });
    items.map(|(_, item)| operations(item)).sum()
}

fn operations(item: &Value) -> usize {
    let Value::Object(item) = item else { return 1 };
    let operations = item.iter().map(|(key, node)| match &node.value {
        _ if is_method(key) => 1,
        Value::Object(others) if key == OTHERS => others.len(),
        value => usize::from(is_operation(key, value)),
    });
    let operations = operations.sum::<usize>();
    if item.contains_key("$ref") { operations.max(1) } else { operations }
}

/// Where OpenAPI 3.2 has the operations of other methods.
const OTHERS: &str = "additionalOperations";

/// Whether what stands at a key of a path item looks like an operation, though OpenAPI 3.0 knows no
/// such method.
fn is_operation(key: &str, value: &Value) -> bool {
    let is_known = PATH_ITEM.content(key).is_some() || key.starts_with("x-");
    !is_known && value.get("responses").or_else(|| value.get("operationId")).is_some()
}

/// What goes together with a key that isn't known, if that is an operation or several.
pub(super) fn unknown(
    kind: &'static Object,
    key: &str,
    value: &Value,
    place: &Place<'_>,
) -> Option<String> {
    let Place::Member(around, _) = place else { return None };
    if kind.is(Identity::Paths) && value.is_object() && operations(value) > 0 {
        return Some(format!("a path begins with `/`; {}", left_out(place)));
    }
    let tokens: Vec<String> = around.pointer().tokens().collect();
    let [paths, path] = tokens.as_slice() else { return None };
    if !kind.is(Identity::PathItem) || paths != "paths" {
        return None;
    }
    let name = |method: &str| format!("`{} {path}`", method.to_ascii_uppercase());
    let names: Vec<String> = match value {
        Value::Object(others) if key == OTHERS => others.keys().map(|key| name(key)).collect(),
        _ if is_operation(key, value) => vec![name(key)],
        _ => Vec::new(),
    };
    match names.as_slice() {
        [] => None,
        [one] => Some(format!("{one} is left out: clients have no such method yet")),
        several => {
            Some(format!("{} are left out: clients have no such methods yet", several.join(", ")))
        }
    }
}

/// What goes together with an object that can't be read: the operation that it is a part of, the path
/// or the component.
pub(super) fn left_out(place: &Place<'_>) -> String {
    let tokens: Vec<String> = place.pointer().tokens().collect();
    let within_callback = tokens.iter().skip(3).any(|token| token == "callbacks");
    match tokens.as_slice() {
        [paths, _, _, ..] if paths == "paths" && within_callback => {
            "the operation of the callback is left out".to_owned()
        }
        [paths, path, method, ..] if paths == "paths" && is_method(method) => {
            format!("`{} {path}` is left out", method.to_ascii_uppercase())
        }
        [paths, path, ..] if paths == "paths" => {
            format!("`{path}` is left out, with all its operations")
        }
        [components, _, name, ..] if components == "components" => {
            format!("the component `{name}` is left out")
        }
        _ => LEFT_OUT.to_owned(),
    }
}

/// What is said where nothing else goes along.
pub(super) const LEFT_OUT: &str = "it is left out";

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{count, left_out};
    use crate::diagnostics::Place;
    use crate::tree::Node;

    #[test]
    fn operations_are_counted_whether_or_not_they_can_be_read() {
        let paths = json!({
            "/a": {"get": {}, "post": 5, "parameters": []},
            "/b": {"$ref": "elsewhere.yaml"},
            "/c": {"$ref": "elsewhere.yaml", "get": {}, "put": {}},
            "/d": [],
            "/e": {"summary": "none"},
            "/f": {"query": {"responses": {}}, "additionalOperations": {"COPY": {}, "LINK": {}}},
            "https://g.test": {"get": {}},
            "x-h": {"get": {}},
        });
        let paths = Node::from(paths);
        assert_eq!(paths.as_object().map(count), Some(10));
    }

    #[test]
    fn what_is_left_out_has_a_name() {
        let left_out = |tokens: &[&str]| {
            fn at(rest: &[&str], place: Place<'_>) -> String {
                match rest {
                    [] => left_out(&place),
                    [token, rest @ ..] => at(rest, Place::Member(&place, token)),
                }
            }
            at(tokens, Place::Root)
        };
        for (tokens, expected) in [
            (["paths", "/a", "get"].as_slice(), "`GET /a` is left out"),
            (&["paths", "/a", "get", "responses", "200"], "`GET /a` is left out"),
            (&["paths", "/a", "parameters", "0"], "`/a` is left out, with all its operations"),
            (&["paths", "/a"], "`/a` is left out, with all its operations"),
            (
                &["paths", "/a", "get", "callbacks", "c", "u", "post"],
                "the operation of the callback is left out",
            ),
            (&["components", "parameters", "P", "schema"], "the component `P` is left out"),
            (&["servers", "0"], "it is left out"),
        ] {
            assert_eq!(left_out(tokens), expected);
        }
    }
}
