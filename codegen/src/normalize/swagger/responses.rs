//! Responses, whose schema was their own and is now that of their content.

use serde_json::{Value, json};

use super::super::{Members, Origins};
use super::{content, parameters};
use crate::diagnostics::Pointer;

/// The media type of a file of which nothing else is said.
const FILE: &str = "application/octet-stream";

/// Translates a response.
pub(super) fn response(
    response: &mut Value,
    produces: &[String],
    at: &Pointer,
    origins: &mut Origins,
) {
    let Value::Object(response) = response else { return };
    let schema = response.shift_remove("schema").filter(|schema| !schema.is_null());
    let examples = match response.shift_remove("examples") {
        Some(Value::Object(examples)) => examples,
        _ => Members::new(),
    };
    if let Some(schema) = schema {
        response.insert("content".to_owned(), bodies(&schema, examples, produces));
        for media_type in response["content"].as_object().into_iter().flat_map(|it| it.keys()) {
            let media = at.child("content").child(media_type);
            origins.moved(media.child("schema"), &at.child("schema"));
            origins.moved(media.child("example"), &at.child("examples").child(media_type));
        }
    }
    if let Some(Value::Object(headers)) = response.get_mut("headers") {
        for (name, header) in headers {
            let Value::Object(header) = header else { continue };
            header.shift_remove("collectionFormat");
            parameters::move_keywords(header);
            let at = at.child("headers").child(name);
            origins.moved(at.child("schema"), &at);
        }
    }
}

/// The content of a response, by media type.
fn bodies(schema: &Value, mut examples: Members, produces: &[String]) -> Value {
    let is_file = schema.get("type").and_then(Value::as_str) == Some("file");
    let media = json!({"schema": schema});
    let mut content = match produces {
        [] if is_file => json!({FILE: media}),
        // JSON can hold no file.
        [only] if is_file && only == super::JSON => json!({FILE: media}),
        _ => content(produces.iter(), &media),
    };
    for (media_type, media) in content.as_object_mut().into_iter().flatten() {
        let example = examples.shift_remove(media_type);
        if let Some(example) = example.filter(|example| !example.is_null()) {
            media["example"] = example;
        }
    }
    content
}
