//! What OpenAPI 3.2 brought, in the places that 3.0 has for it.

use super::Members;
use super::findings::Findings;
use crate::diagnostics::Code;
use crate::grammar::Identity;
use crate::tree::{Node, Value};

/// Rewrites what is new in an object of a kind.
pub(super) fn object(kind: Identity, object: &mut Members, findings: &mut Findings<'_>) {
    match kind {
        Identity::Parameter => whole_query(object, findings),
        Identity::Example => example(object),
        Identity::MediaType => item_schema(object),
        Identity::OauthFlows => device_flow(object),
        Identity::SecurityRequirement => requirement(object),
        Identity::Server => move_key(object, "name", "x-name"),
        Identity::Tag | Identity::Info => described(object),
        _ => {}
    }
}

fn move_key(object: &mut Members, from: &str, to: &str) {
    if let Some(value) = object.shift_remove(from) {
        object.insert(to, value);
    }
}

/// The media type of a query.
const FORM: &str = "application/x-www-form-urlencoded";

/// A parameter that is the whole query: the members of its object are parameters each, as those of an
/// exploded form are, whose name isn't sent.
fn whole_query(parameter: &mut Members, findings: &mut Findings<'_>) {
    if parameter.get("in").and_then(Value::as_str) != Some("querystring") {
        return;
    }
    let form = parameter.get("content").and_then(|content| content.as_object()?.node(FORM));
    let Some(Value::Object(form)) = form.map(|form| form.value.clone()) else { return };
    if !form.get("schema").is_some_and(may_be_object) {
        return;
    }
    if let Some(encoding) = form.node("encoding") {
        let message = "how the members of this query are written isn't read";
        findings
            .warn(Code::Ignored, encoding.origin, message)
            .help("each is written as its text, or as JSON if it is a list or an object");
    }
    parameter.shift_remove("content");
    parameter.insert("in", "query");
    parameter.insert("style", "form");
    parameter.insert("explode", true);
    for key in ["schema", "example", "examples"] {
        if let Some(value) = form.node(key) {
            parameter.entry(key).or_insert_with(|| value.clone());
        }
    }
}

/// Whether a schema doesn't say that its values are something else than objects, whose name would be sent.
fn may_be_object(schema: &Value) -> bool {
    schema.is_object() && schema.get("type").is_none_or(|ty| ty.as_str() == Some("object"))
}

/// The value of an example, which may stand in it as it is, or as it is sent.
fn example(example: &mut Members) {
    let sent = example.shift_remove("serializedValue");
    if let Some(value) = example.shift_remove("dataValue").or_else(|| sent.map(read)) {
        example.entry("value").or_insert(value);
    }
}

/// What is JSON in a text, where that is an object or a list: all else may as well be a text.
fn read(sent: Node) -> Node {
    let json = sent.as_str().and_then(|text| serde_json::from_str(text).ok());
    match json {
        Some(json @ (serde_json::Value::Object(_) | serde_json::Value::Array(_))) => {
            Node::from(Value::from(json)).of(sent.origin)
        }
        _ => sent,
    }
}

/// Says that a schema is that of what comes one by one.
pub(crate) const ITEMS: &str = "x-item-schema";

/// Takes the schema of what comes one by one for the schema of a media type.
fn item_schema(media_type: &mut Members) {
    if !media_type.contains_key("schema")
        && let Some(schema) = media_type.shift_remove("itemSchema")
    {
        media_type.insert("schema", schema);
        media_type.insert(ITEMS, true);
    }
}

/// Where the flow of devices is kept, which have no browser.
pub(crate) const DEVICE_FLOW: &str = "x-device-authorization";

fn device_flow(flows: &mut Members) {
    move_key(flows, "deviceAuthorization", DEVICE_FLOW);
}

/// A requirement may name a scheme by where it stands.
fn requirement(requirement: &mut Members) {
    const SCHEMES: &str = "#/components/securitySchemes/";
    if !requirement.keys().any(|key| key.starts_with(SCHEMES)) {
        return;
    }
    for (key, scopes) in std::mem::take(requirement) {
        let name = key.strip_prefix(SCHEMES).map(str::to_owned).unwrap_or(key);
        requirement.insert(name, scopes);
    }
}

/// A summary is all that is said where there is no description.
fn described(object: &mut Members) {
    if let Some(summary) = object.shift_remove("summary") {
        object.entry("description").or_insert(summary);
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::{FORM, object};
    use crate::grammar::Identity;
    use crate::normalize::findings::tried;

    fn made(kind: Identity, value: Value) -> (Value, usize) {
        let (made, said) = tried(value, |node, findings| {
            object(kind, node.as_object_mut().expect("an object"), findings);
        });
        (made, said.len())
    }

    fn silently(kind: Identity, value: Value) -> Value {
        let (made, said) = made(kind, value);
        assert_eq!(said, 0);
        made
    }

    #[test]
    fn the_whole_query_is_the_members_of_an_object() {
        let schema = json!({"type": "object", "properties": {"a": {}}});
        let query = |media: Value| json!({"name": "q", "in": "querystring", "content": media});
        assert_eq!(
            silently(
                Identity::Parameter,
                query(json!({FORM: {"schema": schema, "example": {"a": 1}}}))
            ),
            json!({
                "name": "q", "in": "query", "style": "form", "explode": true, "schema": schema,
                "example": {"a": 1},
            })
        );
        let encoded = query(json!({FORM: {"schema": schema, "encoding": {"a": {}}}}));
        assert_eq!(made(Identity::Parameter, encoded).1, 1);
        for other in [
            json!({"application/json": {"schema": schema}}),
            json!({FORM: {"schema": {"type": "array", "items": {}}}}),
            json!({FORM: {"$ref": "#/components/mediaTypes/Query"}}),
        ] {
            let other = query(other);
            assert_eq!(silently(Identity::Parameter, other.clone()), other);
        }
    }

    #[test]
    fn an_example_is_what_it_means_or_else_what_is_sent() {
        for (example, value) in [
            (json!({"dataValue": {"a": 1}, "serializedValue": "a=1"}), json!({"a": 1})),
            (json!({"serializedValue": "{\"a\": 1}"}), json!({"a": 1})),
            (json!({"serializedValue": "a=1"}), json!("a=1")),
            (json!({"serializedValue": "7"}), json!("7")),
            (json!({"value": 7}), json!(7)),
        ] {
            assert_eq!(silently(Identity::Example, example), json!({"value": value}));
        }
    }

    #[test]
    fn what_comes_one_by_one_has_the_schema_of_an_item() {
        let items = json!({"itemSchema": {"type": "string"}});
        let schema = json!({"schema": {"type": "string"}, "x-item-schema": true});
        assert_eq!(silently(Identity::MediaType, items), schema);
    }

    #[test]
    fn a_scheme_may_be_named_by_its_place() {
        let named = json!({"#/components/securitySchemes/token": ["read"], "key": []});
        let expected = json!({"token": ["read"], "key": []});
        assert_eq!(silently(Identity::SecurityRequirement, named), expected);
    }

    #[test]
    fn a_summary_is_a_description_where_there_is_none() {
        let tag = json!({"name": "a", "summary": "s"});
        assert_eq!(silently(Identity::Tag, tag), json!({"name": "a", "description": "s"}));
        let both = json!({"name": "a", "description": "d", "summary": "s"});
        assert_eq!(silently(Identity::Tag, both), json!({"name": "a", "description": "d"}));
    }
}
