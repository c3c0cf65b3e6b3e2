//! Small documents for tests: a few lines of YAML, without what every document has.

use serde_json::{Value, json};

use super::lower;
use crate::diagnostics::Diagnostics;
use crate::document::Document;
use crate::model::Api;
use crate::model::outline::findings;

/// The API of a document, and what was found.
pub(super) fn lowered(text: &str) -> (Api, Vec<String>) {
    lowered_value(read(text))
}

/// The API of a document of component schemas.
pub(crate) fn schemas(text: &str) -> (Api, Vec<String>) {
    lowered_value(json!({"components": {"schemas": read(text)}}))
}

/// The API of a document of one operation, `POST /pets`.
pub(super) fn operation(text: &str) -> (Api, Vec<String>) {
    let mut operation = read(text);
    complete(&mut operation, json!({"responses": {"204": {"description": ""}}}));
    lowered_value(json!({"paths": {"/pets": {"post": operation}}}))
}

/// A part of a document.
pub(super) fn part<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_json::from_value(read(text)).expect("a part of a document")
}

fn lowered_value(mut document: Value) -> (Api, Vec<String>) {
    let info = json!({"title": "Pets", "version": "1"});
    complete(&mut document, json!({"openapi": "3.0.3", "info": info, "paths": {}}));
    let document = Document::of(&document).expect("a document");
    let mut diagnostics = Diagnostics::default();
    let api = lower(&document, &mut diagnostics);
    (api, findings(&diagnostics))
}

fn read(text: &str) -> Value {
    serde_yaml::from_str(text).expect("YAML")
}

/// Adds the members that an object hasn't.
fn complete(value: &mut Value, missing: Value) {
    if let (Value::Object(object), Value::Object(missing)) = (value, missing) {
        for (name, value) in missing {
            object.entry(name).or_insert(value);
        }
    }
}
