//! Responses, whose schema was their own and is now that of their content.

use super::super::Members;
use super::{MediaType, content, parameters};
use crate::tree::{Node, Value};

/// The media type of a file of which nothing else is said.
const FILE: &str = "application/octet-stream";

/// Translates a response.
pub(super) fn response(response: &mut Value, produces: &[MediaType]) {
    let Value::Object(response) = response else { return };
    let schema = response.shift_remove("schema").filter(|schema| !schema.is_null());
    let examples = match response.shift_remove("examples") {
        Some(Node { value: Value::Object(examples), .. }) => examples,
        _ => Members::new(),
    };
    if let Some(schema) = schema {
        response.insert("content", bodies(schema, examples, produces));
    }
    if let Some(Value::Object(headers)) = response.get_mut("headers") {
        for header in headers.values_mut() {
            let Value::Object(header) = &mut header.value else { continue };
            header.shift_remove("collectionFormat");
            parameters::move_keywords(header);
        }
    }
}

/// The content of a response, by media type.
fn bodies(schema: Node, mut examples: Members, produces: &[MediaType]) -> Members {
    let is_file = schema.get("type").and_then(Value::as_str) == Some("file");
    let origin = schema.origin;
    let media = Node::object([("schema", schema)]).of(origin);
    let file = || [(FILE.to_owned(), media.clone())].into_iter().collect();
    let mut content = match produces {
        [] if is_file => file(),
        // JSON can hold no file.
        [only] if is_file && only.name == super::JSON => file(),
        _ => content(produces.iter(), &media),
    };
    for (media_type, media) in &mut content {
        let example = examples.shift_remove(media_type);
        if let Some(example) = example.filter(|example| !example.is_null())
            && let Value::Object(media) = &mut media.value
        {
            media.insert("example", example);
        }
    }
    content
}
