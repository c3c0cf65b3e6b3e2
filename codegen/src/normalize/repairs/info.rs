//! What a document says of itself.

use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::tree::{Node, Value};

/// A document without an info object has an empty one.
pub(super) fn info(document: &mut Members, findings: &mut Findings<'_>) {
    if !document.get("info").is_some_and(Value::is_object) {
        let info = Node::object([("title", "".into()), ("version", "".into())]);
        document.insert("info", info);
        findings.repaired(None, "this document has no `info`", "an empty one is taken");
    }
}

/// The title and the version are texts.
pub(super) fn title_and_version(info: &mut Members, findings: &mut Findings<'_>) {
    for key in ["title", "version"] {
        if info.get(key).is_none_or(Value::is_null) {
            info.insert(key, "");
            let message = format!("this info object has no `{key}`");
            findings.repaired(None, message, "an empty one is taken");
        }
    }
}

/// A licence has a name.
pub(super) fn license(license: &mut Members, findings: &mut Findings<'_>) {
    if license.get("name").is_none_or(Value::is_null) {
        let name = license.node("url").filter(|url| url.is_string()).cloned();
        license.insert("name", name.unwrap_or_else(|| "".into()));
        findings.repaired(None, "this license object has no `name`", "its URL is taken");
    }
}

/// A server's variable has a default.
pub(super) fn server_variable(variable: &mut Members, findings: &mut Findings<'_>) {
    if variable.get("default").is_none_or(Value::is_null)
        && let Some(first) =
            variable.get("enum").and_then(|values| values.as_array()?.first()).cloned()
    {
        variable.insert("default", first);
        let message = "this server variable has no `default`";
        findings.repaired(None, message, "the first of its `enum` is taken");
    }
}

/// A variable for which nothing says what it is must be set by whoever makes a client. That is said where
/// the URL is read.
pub(super) fn server_variables(server: &mut Members, _: &mut Findings<'_>) {
    let Some(Value::Object(variables)) = server.get_mut("variables") else { return };
    variables.retain(|_, variable| {
        let says = |key: &str| {
            variable.get(key).is_some_and(|value| match value {
                Value::Null => false,
                Value::Array(values) => !values.is_empty(),
                _ => true,
            })
        };
        !variable.is_object() || says("default") || says("enum")
    });
}

/// A flow has scopes, if only none.
pub(super) fn flow_scopes(flow: &mut Members, findings: &mut Findings<'_>) {
    if flow.get("scopes").is_none_or(Value::is_null) {
        flow.insert("scopes", Node::object([]));
        findings.repaired(None, "this OAuth flow has no `scopes`", "it is taken to have none");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{flow_scopes, info, license, server_variable, server_variables, title_and_version};
    use crate::normalize::findings::apply;

    #[test]
    fn what_is_missing_is_empty() {
        let (found, said) = apply(info, json!({"info": []}));
        assert_eq!((found, said.len()), (json!({"info": {"title": "", "version": ""}}), 1));
        let (found, said) = apply(title_and_version, json!({"title": "t", "version": null}));
        assert_eq!((found, said.len()), (json!({"title": "t", "version": ""}), 1));
        let (found, said) = apply(flow_scopes, json!({"tokenUrl": "u"}));
        assert_eq!((found, said.len()), (json!({"tokenUrl": "u", "scopes": {}}), 1));
        let (found, said) = apply(license, json!({"url": "u"}));
        assert_eq!((found, said.len()), (json!({"url": "u", "name": "u"}), 1));
    }

    #[test]
    fn the_default_of_a_variable_is_the_first_of_its_values() {
        let (found, said) = apply(server_variable, json!({"enum": ["a", "b"]}));
        assert_eq!((found, said.len()), (json!({"enum": ["a", "b"], "default": "a"}), 1));
    }

    #[test]
    fn a_variable_without_any_value_is_not_declared() {
        let of = |variables| json!({"url": "https://{a}.test", "variables": variables});
        let server = of(json!({
            "a": {"description": "A"}, "b": {"default": ""}, "c": {"enum": ["c"]}, "d": {"enum": []},
        }));
        let (found, said) = apply(server_variables, server);
        let kept = of(json!({"b": {"default": ""}, "c": {"enum": ["c"]}}));
        assert_eq!((found, said.len()), (kept, 0));
    }
}
