//! Request bodies, of what was a parameter in the body or several of a form.

use serde_json::{Value, json};

use super::super::{Members, Origins};
use super::{content, is_form, parameters};
use crate::diagnostics::Pointer;

const URLENCODED: &str = "application/x-www-form-urlencoded";
const MULTIPART: &str = "multipart/form-data";

/// Whether a parameter is sent in the body.
pub(in crate::normalize) fn is_in_body(parameter: &Value) -> bool {
    is_in(parameter, "body") || is_in(parameter, "formData")
}

fn is_in(parameter: &Value, place: &str) -> bool {
    parameter.get("in").and_then(Value::as_str) == Some(place)
}

/// The parameters of a list that are sent in the body: the index of each, and its name.
pub(in crate::normalize) fn fields(parameters: &[Value]) -> Vec<(usize, String)> {
    let sent = parameters.iter().enumerate().filter(|(_, parameter)| is_in_body(parameter));
    let name = |parameter: &Value| parameter.get("name").and_then(Value::as_str).map(str::to_owned);
    sent.map(|(index, parameter)| (index, name(parameter).unwrap_or_default())).collect()
}

/// Those of the parameters that are sent in the body which have no place in it: beside one that is all
/// of it there is no other. With each comes its index.
pub(in crate::normalize) fn surplus(parameters: &[Value]) -> Vec<(usize, String)> {
    let Some(whole) = parameters.iter().position(|parameter| is_in(parameter, "body")) else {
        return Vec::new();
    };
    fields(parameters).into_iter().filter(|(index, _)| *index != whole).collect()
}

/// Takes note of where the parts of a request body stood that was made of these parameters.
pub(in crate::normalize) fn moved(
    body: &Value,
    now: &Pointer,
    fields: &[(usize, String)],
    parameters: &Pointer,
    origins: &mut Origins,
) {
    let Some((first, _)) = fields.first() else { return };
    origins.moved(now.child("content"), &parameters.child(first));
    let content = body.get("content").and_then(Value::as_object);
    for (media_type, media) in content.into_iter().flatten() {
        let at = now.child("content").child(media_type);
        origins.moved(at.clone(), &parameters.child(first));
        let properties = at.child("schema").child("properties");
        for (index, name) in fields.iter().filter(|_| is_form(media_type)) {
            if media["schema"]["properties"].get(name).is_some() {
                origins.moved(properties.child(name), &parameters.child(index));
            }
        }
    }
}

/// Takes what is sent in the body out of a list of parameters, and makes a request body of it.
/// With it comes the index that the first of them had.
pub(in crate::normalize) fn request_body(
    parameters: &mut Vec<Value>,
    consumes: &[String],
) -> Option<(Value, usize)> {
    let index = parameters.iter().position(is_in_body)?;
    let (mut sent, others): (Vec<Value>, Vec<Value>) =
        std::mem::take(parameters).into_iter().partition(is_in_body);
    *parameters = others;
    let body = match sent.iter().position(|parameter| is_in(parameter, "body")) {
        Some(body) => whole(&mut sent[body], consumes),
        None => form(sent, consumes),
    };
    Some((body, index))
}

/// The request body of a parameter that is all of it.
fn whole(parameter: &mut Value, consumes: &[String]) -> Value {
    let mut body = Members::new();
    for key in ["description", "required"] {
        if let Some(value) = parameter.get_mut(key).map(Value::take) {
            body.insert(key.to_owned(), value);
        }
    }
    let schema = parameter.get_mut("schema").map_or_else(|| json!({}), Value::take);
    // A form has fields; and whoever takes anything takes JSON.
    let media_types = consumes.iter().filter(|media| !is_form(media) && *media != "*/*");
    body.insert("content".to_owned(), content(media_types, &json!({"schema": schema})));
    body.into()
}

/// The request body of a form.
fn form(fields: Vec<Value>, consumes: &[String]) -> Value {
    let has_file =
        fields.iter().any(|field| field.get("type").and_then(Value::as_str) == Some("file"));
    let any = |media: &str| consumes.iter().any(|consumed| consumed.starts_with(media));
    let is_multipart = has_file || (any(MULTIPART) && !any(URLENCODED));
    let mut properties = Members::new();
    let mut required = Vec::new();
    let mut encoding = Members::new();
    for mut field in fields.into_iter().filter_map(object) {
        let Some(Value::String(name)) = field.shift_remove("name") else { continue };
        if field.shift_remove("required") == Some(Value::Bool(true)) {
            required.push(name.clone());
        }
        if !is_multipart && parameters::is_list(&field) {
            let (style, explode) = parameters::list_style(&field, true);
            encoding.insert(name.clone(), json!({"style": style, "explode": explode}));
        }
        properties.insert(name, schema(field));
    }
    let is_required = !required.is_empty();
    let mut schema = json!({"type": "object", "properties": properties});
    if is_required {
        schema["required"] = json!(required);
    }
    let mut media = json!({"schema": schema});
    if !encoding.is_empty() {
        media["encoding"] = encoding.into();
    }
    let media_type = if is_multipart { MULTIPART } else { URLENCODED };
    let mut body = json!({"content": {media_type: media}});
    if is_required {
        body["required"] = true.into();
    }
    body
}

fn object(value: Value) -> Option<Members> {
    match value {
        Value::Object(object) => Some(object),
        _ => None,
    }
}

/// The schema of a form's field.
fn schema(mut field: Members) -> Value {
    for key in ["in", "collectionFormat", "allowEmptyValue"] {
        field.shift_remove(key);
    }
    match field.shift_remove("schema") {
        Some(Value::Object(mut schema)) => {
            for (key, value) in field {
                schema.entry(key).or_insert(value);
            }
            schema.into()
        }
        _ => field.into(),
    }
}
