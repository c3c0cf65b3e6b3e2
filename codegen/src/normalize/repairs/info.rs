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

/// Addresses are such. They are only shown, so that a wrong one does no harm.
pub(super) fn addresses(object: &mut Members, findings: &mut Findings<'_>) {
    for key in ["termsOfService", "url", "email"] {
        let Some(node) = object.node(key) else { continue };
        let (is_it, what): (fn(&str) -> bool, _) = match key {
            "email" => (is_email, "an e-mail address"),
            _ => (is_url, "a URL"),
        };
        if let Some(text) = node.as_str().filter(|text| !text.is_empty() && !is_it(text)) {
            let message = format!("`{text}` isn't {what}");
            findings.repaired(node.origin, message, "it is shown as it is");
        }
    }
}

/// Whether a text may be a URL, or a reference to one from elsewhere: it has none of the characters that
/// are to be written as `%` and two digits.
fn is_url(text: &str) -> bool {
    !text.contains(|letter: char| letter.is_whitespace() || "<>\"{}|\\^`".contains(letter))
}

fn is_email(text: &str) -> bool {
    let is_part = |part: &str| !part.is_empty() && !part.contains(char::is_whitespace);
    text.rsplit_once('@').is_some_and(|(user, host)| is_part(user) && is_part(host))
}

/// A server's variable that can have none of some values can have any.
pub(super) fn server_values(variable: &mut Members, findings: &mut Findings<'_>) {
    if variable.get("enum").and_then(|values| values.as_array()).is_some_and(Vec::is_empty) {
        let origin = variable.node("enum").and_then(|values| values.origin);
        variable.shift_remove("enum");
        findings.repaired(origin, "this `enum` lists no value", "any value is taken to do");
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

    use super::{
        addresses, flow_scopes, info, is_email, is_url, license, server_values, server_variable,
        server_variables, title_and_version,
    };
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
    fn what_is_no_address_is_told() {
        for url in
            ["https://a.test/b?c=d#e", "/terms", "mailto:a@b.test", "HTTP://[::1]:80", "übung"]
        {
            assert!(is_url(url), "{url}");
        }
        for other in ["ht<p://a", "see below", "https://a.test\\b", "{url}"] {
            assert!(!is_url(other), "{other}");
        }
        assert!(is_email("a.b+c@d.test") && is_email("\"a@b\"@c.test"));
        assert!(!is_email("a.test") && !is_email("a@") && !is_email("a b@c.test"));
        let (_, said) = apply(addresses, json!({"url": "a b", "email": "a", "name": "a b"}));
        assert_eq!(said, ["/url: `a b` isn't a URL", "/email: `a` isn't an e-mail address"]);
    }

    #[test]
    fn a_variable_that_lists_no_value_can_have_any() {
        let (found, said) = apply(server_values, json!({"enum": [], "default": "a"}));
        assert_eq!((found, said.len()), (json!({"default": "a"}), 1));
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
