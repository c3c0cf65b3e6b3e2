//! Request bodies, of what was a parameter in the body or several of a form.

use super::super::Members;
use super::{MediaType, content, parameters};
use crate::tree::{Node, Value};

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Whether a parameter is sent in the body.
pub(in crate::normalize) fn is_in_body(parameter: &Value) -> bool {
    is_in(parameter, "body") || is_in(parameter, "formData")
}

fn is_in(parameter: &Value, place: &str) -> bool {
    parameter.get("in").and_then(Value::as_str) == Some(place)
}

/// Those of the parameters that are sent in the body which have no place in it: beside one that is all
/// of it there is no other.
pub(super) fn surplus(parameters: &[Node]) -> impl Iterator<Item = &Node> {
    let whole = parameters.iter().position(|parameter| is_in(parameter, "body"));
    let sent = parameters.iter().enumerate().filter(|(_, parameter)| is_in_body(parameter));
    let others = sent.filter(move |(index, _)| whole.is_some_and(|whole| whole != *index));
    others.map(|(_, parameter)| parameter)
}

/// Takes what is sent in the body out of a list of parameters, and makes a request body of it.
pub(in crate::normalize) fn request_body(
    parameters: &mut Vec<Node>,
    consumes: &[MediaType],
) -> Option<Node> {
    let (mut sent, others): (Vec<Node>, Vec<Node>) =
        std::mem::take(parameters).into_iter().partition(|parameter| is_in_body(parameter));
    *parameters = others;
    let origin = sent.first()?.origin;
    let body = match sent.iter().position(|parameter| is_in(parameter, "body")) {
        Some(body) => whole(&mut sent[body], consumes),
        None => form(sent, consumes).of(origin),
    };
    Some(body)
}

/// The request body of a parameter that is all of it.
fn whole(parameter: &mut Node, consumes: &[MediaType]) -> Node {
    let mut body = Members::new();
    let Node { value, origin } = parameter;
    let mut take = |key: &str| value.as_object_mut()?.node_mut(key).map(Node::take);
    for key in ["description", "required"] {
        if let Some(value) = take(key) {
            body.insert(key, value);
        }
    }
    let schema = take("schema").unwrap_or_else(|| Node::object([]));
    // What else there is tells more than a form; and whoever takes anything takes JSON.
    let is_only_form = !consumes.is_empty() && consumes.iter().all(MediaType::is_form);
    let media_types = consumes.iter().filter(|media| is_only_form || !media.is_form());
    let media_types = media_types.filter(|media| media.name != "*/*");
    body.insert("content", content(media_types, &Node::object([("schema", schema)])));
    Node::from(body).of(*origin)
}

/// The request body of a form.
fn form(fields: Vec<Node>, consumes: &[MediaType]) -> Node {
    let has_file =
        fields.iter().any(|field| field.get("type").and_then(Value::as_str) == Some("file"));
    let any = |media: &str| consumes.iter().any(|consumed| consumed.name.starts_with(media));
    let is_multipart = has_file || (any(MULTIPART) && !any(URLENCODED));
    let mut properties = Members::new();
    let mut required: Vec<Node> = Vec::new();
    let mut encoding = Members::new();
    for Node { value, origin } in fields {
        let Value::Object(mut field) = value else { continue };
        let Some(Node { value: Value::String(name), origin: named }) = field.shift_remove("name")
        else {
            continue;
        };
        if field.shift_remove("required").is_some_and(|required| *required == true) {
            required.push(Node::from(name.clone()).of(named));
        }
        if !is_multipart && parameters::is_list(&field) {
            let mut sent = Members::new();
            parameters::list_in_form(&field).put(&mut sent);
            encoding.insert(name.clone(), Node::from(sent).of(origin));
        }
        properties.insert(name, Node::from(schema(field)).of(origin));
    }
    let is_required = !required.is_empty();
    let mut schema = Members::new();
    schema.insert("type", "object");
    schema.insert("properties", properties);
    if is_required {
        schema.insert("required", required);
    }
    let mut media = Members::new();
    media.insert("schema", schema);
    if !encoding.is_empty() {
        media.insert("encoding", encoding);
    }
    let media_type = if is_multipart { MULTIPART } else { URLENCODED };
    let mut body = Members::new();
    body.insert("content", Node::object([(media_type, media.into())]));
    if is_required {
        body.insert("required", true);
    }
    body.into()
}

/// The schema of a form's field.
fn schema(mut field: Members) -> Members {
    for key in ["in", "collectionFormat", "allowEmptyValue"] {
        field.shift_remove(key);
    }
    match field.shift_remove("schema") {
        Some(Node { value: Value::Object(mut schema), .. }) => {
            for (key, value) in field {
                schema.entry(key).or_insert(value);
            }
            schema
        }
        _ => field,
    }
}
