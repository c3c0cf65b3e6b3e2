//! The operations of a document, in the value tree: how many there are, and what is left out where
//! one of them can't be read.

use crate::diagnostics::Place;
use crate::grammar::{Identity, Object, PATH_ITEM, is_method};
use crate::selection::Candidate;
use crate::tree::{Members, Node, Origin, Value};

/// An operation, be it one that can be read or not.
pub(super) struct Operation<'v> {
    path: &'v str,
    /// The key at which it stands; nothing where the whole path item isn't there.
    method: &'v str,
    value: &'v Value,
}

impl Operation<'_> {
    /// What it is selected by.
    pub(super) fn candidate(&self) -> Candidate {
        let Self { path, method, value } = self;
        let label = format!("{} {}", cut(method).to_ascii_uppercase(), cut(path));
        let texts = |value: &Value| match value {
            Value::Array(tags) => tags.iter().filter_map(|tag| tag.as_str()).map(cut).collect(),
            tag => tag.as_str().into_iter().map(cut).collect(),
        };
        Candidate {
            label: label.trim_start().to_owned(),
            id: value.get("operationId").and_then(Value::as_str).map(cut),
            tags: value.get("tags").map(texts).unwrap_or_default(),
        }
    }
}

/// How many characters of a name something can be selected by. A path is said with each of its methods.
const LONGEST: usize = 1000;

fn cut(name: &str) -> String {
    name.chars().take(LONGEST).collect()
}

/// Asks of each operation of some paths whether to keep it, and drops the others; a path goes with its last
/// one. Where the item of a path isn't there, it is taken to have one. Where what is dropped came from.
pub(super) fn retain(
    paths: &mut Members,
    mut keep: impl FnMut(&Operation<'_>) -> bool,
) -> Vec<Origin> {
    let mut gone = Vec::new();
    paths.retain(|path, item| {
        if !path.starts_with('/') && (path.starts_with("x-") || !item.is_object()) {
            return true;
        }
        let (mut all, mut kept) = (0, 0);
        let mut ask = |method: &str, node: &Node| {
            let keeps = keep(&Operation { path, method, value: node });
            all += 1;
            kept += usize::from(keeps);
            gone.extend(node.origin.filter(|_| !keeps));
            keeps
        };
        if is_elsewhere(item) {
            ask("", item);
        } else if let Value::Object(item) = &mut item.value {
            item.retain(|key, node| match &mut node.value {
                Value::Object(others) if key == OTHERS => {
                    others.retain(|method, node| ask(method, node));
                    true
                }
                value => !stands_at(key, value) || ask(key, node),
            });
        }
        let stays = all == 0 || kept > 0;
        gone.extend(item.origin.filter(|_| !stays));
        stays
    });
    gone
}

/// Whether the operations of a path aren't here.
fn is_elsewhere(item: &Value) -> bool {
    let Value::Object(members) = item else { return true };
    members.contains_key("$ref") && !has_operations(members)
}

fn has_operations(item: &Members) -> bool {
    item.iter().any(|(key, node)| match &node.value {
        Value::Object(others) if key == OTHERS => !others.is_empty(),
        value => stands_at(key, value),
    })
}

/// Whether a member of a path item is an operation.
fn stands_at(key: &str, value: &Value) -> bool {
    is_method(key) || is_operation(key, value)
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
    let is_item = |item: &Members| item.contains_key("$ref") || has_operations(item);
    if kind.is(Identity::Paths) && value.as_object().is_some_and(is_item) {
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

    use super::{left_out, retain};
    use crate::diagnostics::Place;
    use crate::tree::Node;

    #[test]
    fn operations_are_found_whether_or_not_they_can_be_read() {
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
        let mut paths = Node::from(paths);
        let mut found = Vec::new();
        retain(paths.as_object_mut().expect("paths"), |operation| {
            found.push(operation.candidate().label);
            ["GET /a", "COPY /f"].contains(&found[found.len() - 1].as_str())
        });
        assert_eq!(
            found,
            [
                "GET /a",
                "POST /a",
                "/b",
                "GET /c",
                "PUT /c",
                "/d",
                "QUERY /f",
                "COPY /f",
                "LINK /f",
                "GET https://g.test",
            ]
        );
        let left = json!({
            "/a": {"get": {}, "parameters": []},
            "/e": {"summary": "none"},
            "/f": {"additionalOperations": {"COPY": {}}},
            "x-h": {"get": {}},
        });
        assert_eq!(paths.plain(), left);
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
