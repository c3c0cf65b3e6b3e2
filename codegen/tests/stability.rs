//! What is generated from a part of a document stays what it is, byte for byte, when an unrelated part
//! of the document changes.

use std::path::Path;
use std::{collections::BTreeMap, fs};

use codegen::{Options, Source, generate};
use serde_json::{Value, json};

/// The files of a client that are about a single model.
fn models(document: &Value) -> BTreeMap<String, String> {
    let source = Source::new("document.json", document.to_string());
    let generated = generate(&source, &Options::default())
        .unwrap_or_else(|diagnostics| panic!("{}", diagnostics.render(&source)));
    let files = generated.files.into_iter();
    files
        .filter(|(path, _)| path.starts_with("src/models/") && path != "src/models/mod.rs")
        .collect()
}

/// The topics' documents, by their names.
fn documents() -> Vec<(String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/features");
    let topics = fs::read_dir(folder).unwrap().map(|topic| topic.unwrap().path());
    let documents = topics.map(|topic| {
        let text = fs::read_to_string(topic.join("openapi.yaml")).unwrap();
        (topic.display().to_string(), serde_yaml::from_str(&text).unwrap())
    });
    documents.collect()
}

/// Puts an entry in front of the others of an object.
fn put_in_front(object: &mut Value, name: &str, value: Value) {
    let members = object.as_object_mut().expect("an object");
    let others = std::mem::take(members);
    members.insert(name.to_owned(), value);
    members.extend(others);
}

fn assert_unchanged(topic: &str, before: &BTreeMap<String, String>, after: &Value) {
    let after = models(after);
    for (path, text) in before {
        assert_eq!(after.get(path), Some(text), "{topic}: {path}");
    }
}

#[test]
fn another_schema_and_another_operation_change_no_model() {
    let unrelated = json!({
        "type": "object",
        "required": ["id"],
        "properties": {
            "id": { "type": "integer" },
            "colours": { "type": "array", "items": { "type": "string", "enum": ["cyan", "magenta"] } },
            "inner": { "type": "object", "properties": { "unheard_of": { "type": "boolean" } } },
            "either": { "oneOf": [{ "type": "string" }, { "type": "boolean" }] }
        },
        "example": { "id": 1 }
    });
    let operation = json!({ "put": {
        "operationId": "unrelated_operation",
        "parameters": [{ "name": "mood", "in": "query", "schema": { "type": "string", "enum": ["blue"] } }],
        "requestBody": { "content": { "application/json": { "schema": {
            "type": "object", "properties": { "unrelated_inner": { "type": "object", "properties": { "x": { "type": "number" } } } }
        } } } },
        "responses": { "200": { "description": "Done.", "content": { "application/json": { "schema": { "$ref": "#/components/schemas/AnUnrelatedOne" } } } } }
    } });
    for (topic, document) in documents() {
        let before = models(&document);
        let mut after = document;
        put_in_front(&mut after["components"]["schemas"], "AnUnrelatedOne", unrelated.clone());
        put_in_front(&mut after["paths"], "/an/unrelated/path", operation.clone());
        assert_unchanged(&topic, &before, &after);
    }
}
