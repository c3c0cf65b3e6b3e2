//! Operations and their parameters that are written as older versions had them, or twice.

use std::collections::HashSet;

use crate::grammar::wording;
use crate::normalize::Members;
use crate::normalize::findings::Findings;
use crate::normalize::swagger::{bodies, parameters};
use crate::tree::{Node, Value};

/// What is sent in the body isn't a parameter any more.
pub(super) fn body_parameters(operation: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::Array(list)) = operation.get_mut("parameters") else { return };
    let Some(first) = list.iter().position(|parameter| bodies::is_in_body(parameter)) else {
        return;
    };
    let sent = list[first].as_object().and_then(|parameter| parameter.node("in"));
    let message = format!(
        "`in` must be one of `query`, `header`, `path`, `cookie`, but it is `{}`",
        sent.and_then(|place| place.as_str()).unwrap_or_default()
    );
    let cure = "what is sent in the body is described by the operation's `requestBody`; it is read as such";
    findings.repaired(list[first].origin, message, cure);
    if let Some(body) = bodies::request_body(list, &[]) {
        operation.entry("requestBody").or_insert(body);
    }
}

/// A parameter is known by its name and place.
pub(super) fn duplicate_parameters(object: &mut Members, findings: &mut Findings<'_>) {
    let Some(Value::Array(list)) = object.get_mut("parameters") else { return };
    let mut seen = HashSet::new();
    let mut is_new = |parameter: &Value| {
        let text = |key: &str| parameter.get(key).and_then(Value::as_str).map(str::to_owned);
        let key = (text("$ref"), text("name"), text("in"));
        key == (None, None, None) || seen.insert(key)
    };
    let before = list.len();
    list.retain(|parameter| is_new(parameter));
    if list.len() < before {
        let message = "the same parameter stands here twice";
        findings.repaired(object.origin("parameters"), message, "the first is taken");
    }
}

/// An operation that says nothing of its responses has none.
pub(super) fn responses(operation: &mut Members, findings: &mut Findings<'_>) {
    if operation.get("responses").is_none_or(Value::is_null) {
        operation.insert("responses", Node::object([]));
        findings.repaired(None, "this operation has no `responses`", "it is taken to have none");
    }
}

/// A parameter's type stands in its schema.
pub(super) fn parameter_schema(parameter: &mut Members, findings: &mut Findings<'_>) {
    if parameter.contains_key("schema") || parameter.contains_key("content") {
        return;
    }
    let message = "this has neither `schema` nor `content`";
    if parameter.contains_key("type") {
        parameters::move_keywords(parameter);
        findings.repaired(None, message, "its `type` is taken for that of its `schema`");
    } else {
        parameter.insert("schema", Node::object([]));
        findings.repaired(None, message, "it may be any value");
    }
}

/// The styles of parameters, by where these are.
const STYLES: [(&str, &[&str]); 4] = [
    ("query", &["form", "spaceDelimited", "pipeDelimited", "deepObject"]),
    ("path", &["matrix", "label", "simple"]),
    ("header", &["simple"]),
    ("cookie", &["form"]),
];

/// A style is one of those for the parameter's place.
pub(super) fn style(parameter: &mut Members, findings: &mut Findings<'_>) {
    let place = parameter.get("in").and_then(Value::as_str);
    let Some((_, styles)) = STYLES.iter().find(|(of, _)| Some(*of) == place) else { return };
    let Some(Value::String(style)) = parameter.get("style") else { return };
    if !styles.contains(&style.as_str()) {
        let message = format!("there is no style `{}` here", wording::cut(style));
        let cure = format!("`{}` is taken", default_style(styles));
        findings.repaired(parameter.origin("style"), message, &cure);
        parameter.shift_remove("style");
    }
}

fn default_style(styles: &[&str]) -> &'static str {
    if styles.contains(&"form") { "form" } else { "simple" }
}

/// Reserved characters can go as they are in a query only: in a path, they would lead elsewhere.
pub(super) fn reserved(parameter: &mut Members, findings: &mut Findings<'_>) {
    let place = parameter.get("in").and_then(Value::as_str);
    let is_allowed = parameter.get("allowReserved").is_some_and(|allowed| *allowed == true);
    if is_allowed && place.is_some_and(|place| place != "query") {
        let message = "`allowReserved` is for query parameters";
        findings.repaired(parameter.origin("allowReserved"), message, "it is ignored");
        parameter.shift_remove("allowReserved");
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::normalize::findings::apply;

    #[test]
    fn a_parameter_in_the_body_is_the_request_body() {
        let (found, said) = apply(
            body_parameters,
            json!({"parameters": [{"name": "b", "in": "body", "schema": {}}, {"name": "q", "in": "query"}]}),
        );
        assert_eq!(
            found,
            json!({
                "parameters": [{"name": "q", "in": "query"}],
                "requestBody": {"content": {"application/json": {"schema": {}}}},
            })
        );
        assert_eq!(said.len(), 1);
    }

    #[test]
    fn parameters_differ_in_name_or_place() {
        let (a, b) = (json!({"name": "a", "in": "query"}), json!({"name": "a", "in": "header"}));
        let (found, said) = apply(
            duplicate_parameters,
            json!({"parameters": [a, b, a, {"$ref": "r"}, {"$ref": "r"}]}),
        );
        assert_eq!((found, said.len()), (json!({"parameters": [a, b, {"$ref": "r"}]}), 1));
    }

    #[test]
    fn what_is_missing_is_empty() {
        let (found, said) = apply(responses, json!({}));
        assert_eq!((found, said.len()), (json!({"responses": {}}), 1));
        let (found, said) = apply(parameter_schema, json!({"in": "query"}));
        assert_eq!((found, said.len()), (json!({"in": "query", "schema": {}}), 1));
    }

    #[test]
    fn the_type_of_a_parameter_is_that_of_its_schema() {
        let (found, said) = apply(parameter_schema, json!({"type": "string", "maxLength": 2}));
        assert_eq!((found, said.len()), (json!({"schema": {"type": "string", "maxLength": 2}}), 1));
    }

    #[test]
    fn a_style_fits_its_place() {
        let (found, said) = apply(style, json!({"in": "path", "style": "form"}));
        assert_eq!((found, said.len()), (json!({"in": "path"}), 1));
        let good = json!({"in": "query", "style": "deepObject"});
        assert_eq!(apply(style, good.clone()), (good, Vec::new()));
    }

    #[test]
    fn reserved_characters_are_for_queries() {
        let (found, said) = apply(reserved, json!({"in": "path", "allowReserved": true}));
        assert_eq!((found, said.len()), (json!({"in": "path"}), 1));
        for good in [
            json!({"in": "query", "allowReserved": true}),
            json!({"in": "path", "allowReserved": false}),
        ] {
            assert_eq!(apply(reserved, good.clone()), (good, Vec::new()));
        }
    }
}
