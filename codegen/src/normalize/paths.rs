//! Paths and methods as OpenAPI writes them. They are put right first of all, since the other rules
//! know them by that.

use super::Members;
use super::findings::Findings;
use crate::grammar::{is_method, wording};
use crate::tree::Value;

/// Puts the paths of a document right, and their methods.
pub(super) fn paths(document: &mut Members, findings: &mut Findings<'_>) {
    let origin = document.origin("paths");
    let Some(Value::Object(paths)) = document.get_mut("paths") else { return };
    let mut findings = findings.below("paths", origin);
    rename(paths, &mut findings, |path, item| {
        let better = is_bare(path, item).then(|| absolute(path))?;
        Some((better, format!("a path begins with `/`, and `{}` doesn't", wording::cut(path))))
    });
    for (path, node) in paths {
        if let Value::Object(item) = &mut node.value {
            methods(item, &mut findings.below(path, node.origin));
        }
    }
}

/// Gives better names to some members, unless there are such already: `better` says which, and what
/// is wrong with those they have.
fn rename(
    object: &mut Members,
    findings: &mut Findings<'_>,
    better: impl Fn(&str, &Value) -> Option<(String, String)>,
) {
    let renamed = |key: &String, value: &Value| {
        better(key, value).filter(|(name, _)| !object.contains_key(name))
    };
    let names: Vec<_> = object.iter().map(|(key, node)| renamed(key, node)).collect();
    if names.iter().all(Option::is_none) {
        return;
    }
    for ((key, node), renamed) in std::mem::take(object).into_iter().zip(names) {
        let Some((name, message)) = renamed else {
            object.insert(key, node);
            continue;
        };
        findings.repaired(
            node.origin,
            message,
            &format!("it is read as `{}`", wording::cut(&name)),
        );
        object.entry(name).or_insert(node);
    }
}

/// A path with the `/` that it should begin with.
fn absolute(path: &str) -> String {
    let mut path = path.trim();
    while let Some(rest) = path.strip_prefix("./") {
        path = rest.trim_start_matches('/');
    }
    if path.starts_with('/') { path.to_owned() } else { format!("/{path}") }
}

/// Whether a key is a path but for the `/` that it should begin with.
fn is_bare(key: &str, item: &Value) -> bool {
    let leads_up = key.trim().split('/').any(|segment| segment == "..");
    let is_path = !key.starts_with('/') && !key.starts_with("x-") && !key.contains("://");
    let is_path = is_path && !leads_up;
    let has_operations = |item: &Members| {
        item.keys().any(|key| key == "$ref" || is_method(&key.to_ascii_lowercase()))
    };
    is_path && item.as_object().is_some_and(has_operations)
}

/// Methods are in lower case.
fn methods(item: &mut Members, findings: &mut Findings<'_>) {
    rename(item, findings, |key, _| {
        let lower = key.to_ascii_lowercase();
        let is_capital = is_method(&lower) && lower != key;
        is_capital.then(|| (lower, format!("methods are in lower case, and `{key}` isn't")))
    });
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::paths;
    use crate::normalize::findings::apply;

    #[test]
    fn a_path_begins_with_a_slash() {
        let (found, said) = apply(
            paths,
            json!({"paths": {"a": {"get": {}}, "/b": {}, "c": {"$ref": "d"}, "x-e": {"get": {}}}}),
        );
        let paths = json!({"/a": {"get": {}}, "/b": {}, "/c": {"$ref": "d"}, "x-e": {"get": {}}});
        assert_eq!(found, json!({"paths": paths}));
        assert_eq!(said.len(), 2);
    }

    #[test]
    fn a_path_is_relative_to_the_server_however_that_is_written() {
        for (written, path) in [
            ("./a", "/a"),
            (".//a/./b", "/a/./b"),
            (" /a", "/a"),
            ("{base}/a", "/{base}/a"),
            ("?a=b", "/?a=b"),
            ("", "/"),
        ] {
            let (found, said) = apply(paths, json!({"paths": {written: {"get": {}}}}));
            assert_eq!((found, said.len()), (json!({"paths": {path: {"get": {}}}}), 1));
        }
    }

    #[test]
    fn what_can_not_be_a_path_stays() {
        for key in ["https://a.test/b", "../a", "summary"] {
            let item = if key == "summary" { json!("text") } else { json!({"get": {}}) };
            let document = json!({"paths": {key: item}});
            assert_eq!(apply(paths, document.clone()), (document, Vec::new()));
        }
        let both = json!({"paths": {"a": {"put": {}}, "/a": {"get": {}}}});
        assert_eq!(apply(paths, both.clone()), (both, Vec::new()));
    }

    #[test]
    fn methods_are_in_lower_case() {
        let item = json!({"GET": {}, "Post": {}, "PUT": {}, "put": {}});
        let (found, said) = apply(paths, json!({"paths": {"/a": item}}));
        let item = json!({"get": {}, "post": {}, "PUT": {}, "put": {}});
        assert_eq!((found, said.len()), (json!({"paths": {"/a": item}}), 2));
    }
}
