use openapiv3::OpenAPI;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::diagnostics::{Diagnostics, Pointer};
use crate::document;
use crate::normalize::normalize;
use crate::normalize::tests::pointers;
use crate::selection::Selection;
use crate::source::Source;
use crate::tree::Places;

/// Reads what can be read of a document.
fn parse(document: Value, diagnostics: &mut Diagnostics) -> Option<OpenAPI> {
    let source = Source::new("document", document.to_string());
    let mut places = Places::default();
    let mut tree = places.tree(document);
    normalize(&mut tree, &mut places, &source, &Selection::default(), diagnostics)?;
    Some(document::read(&tree, diagnostics)?.openapi)
}

/// A valid document with every kind of object in it.
fn document() -> Value {
    let schema = json!({
        "type": "object", "required": ["a"], "nullable": true, "externalDocs": {"url": "u"},
        "properties": {
            "a": {"type": "string", "minLength": 1, "enum": ["x"], "xml": {"name": "a", "attribute": true}},
            "b": {"type": "array", "items": {"$ref": "#/components/schemas/A"}, "maxItems": 2},
            "c": {"type": "number", "maximum": 1, "exclusiveMaximum": true, "multipleOf": 0.5},
        },
        "additionalProperties": {"not": {"type": "boolean"}},
        "oneOf": [{"allOf": [{"type": "integer"}]}, {"anyOf": [{}]}],
        "discriminator": {"propertyName": "a", "mapping": {"x": "#/components/schemas/A"}},
    });
    let media = json!({
        "application/json": {
            "schema": schema, "examples": {"x": {"summary": "s", "value": 1}},
            "encoding": {"a": {"contentType": "t", "headers": {"h": {"schema": {}}}, "style": "form", "explode": true}},
        },
    });
    let response = json!({
        "description": "d", "content": media, "headers": {"X-A": {"style": "simple", "schema": {}}},
        "links": {"l": {"operationId": "o", "parameters": {"a": 1}, "server": {"url": "u"}}},
    });
    let operation = json!({
        "tags": ["t"], "operationId": "o", "deprecated": true, "security": [{"k": ["s"]}, {}],
        "parameters": [
            {"name": "q", "in": "query", "style": "form", "explode": false, "schema": {"type": "string"}},
            {"name": "h", "in": "header", "content": {"text/plain": {}}, "required": true},
            {"$ref": "#/components/parameters/P"},
        ],
        "requestBody": {"content": media, "required": true},
        "responses": {"200": response, "4XX": {"$ref": "#/components/responses/R"}, "default": response},
        "callbacks": {"c": {"{$url}": {"post": {"responses": {}}}, "x-a": 1}, "r": {"$ref": "#/components/callbacks/C"}},
        "servers": [{"url": "u"}],
    });
    json!({
        "openapi": "3.0.3",
        "info": {"title": "t", "version": "1", "contact": {"name": "n"}, "license": {"name": "l"}},
        "servers": [{"url": "u", "variables": {"v": {"default": "d", "enum": ["d"]}}}],
        "paths": {"/a": {"get": operation, "parameters": [], "servers": []}, "/b": {"$ref": "#/paths/~1a"}},
        "components": {
            "schemas": {"A": schema}, "responses": {"R": response}, "callbacks": {"C": {"x-a": "b"}},
            "parameters": {"P": {"name": "p", "in": "path", "required": true, "schema": {}}},
            "examples": {"E": {"externalValue": "u"}}, "requestBodies": {"B": {"content": {}}},
            "headers": {"H": {"schema": {}}}, "links": {"L": {"operationRef": "r"}},
            "securitySchemes": {
                "k": {"type": "apiKey", "in": "header", "name": "n"},
                "h": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
                "c": {"type": "openIdConnect", "openIdConnectUrl": "u"},
                "o": {"type": "oauth2", "flows": {
                    "implicit": {"authorizationUrl": "u", "scopes": {"s": "d"}},
                    "password": {"tokenUrl": "u", "scopes": {}},
                    "clientCredentials": {"tokenUrl": "u", "scopes": {}},
                    "authorizationCode": {"authorizationUrl": "u", "tokenUrl": "u", "scopes": {}, "refreshUrl": "u"},
                }},
            },
        },
        "security": [{"k": []}], "tags": [{"name": "t", "externalDocs": {"url": "u"}}],
        "externalDocs": {"url": "u"},
    })
}

fn said(value: &Value) -> (bool, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let parsed = parse(value.clone(), &mut diagnostics).is_some();
    assert_eq!(parsed, !diagnostics.has_errors());
    (
        parsed,
        diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message)).collect(),
    )
}

#[test]
fn a_document_with_every_kind_of_object_is_accepted() {
    let followed = "/paths/~1a/get/callbacks/r: a reference to a callback can't be followed yet";
    assert_eq!(said(&document()), (true, vec![followed.to_owned()]));
}

#[test]
fn what_openapiv3_does_not_read_is_left_out() {
    let mut diagnostics = Diagnostics::default();
    let document = parse(document(), &mut diagnostics).unwrap();
    let item = document.paths.paths["/a"].as_item().unwrap();
    let callbacks = &item.get.as_ref().unwrap().callbacks;
    assert_eq!(callbacks.keys().collect::<Vec<_>>(), ["c"]);
    assert_eq!(callbacks["c"].keys().collect::<Vec<_>>(), ["{$url}"]);
}

/// The document that is read of one, as JSON, and how often something was said of it.
fn lenient(pointer: &str, intruder: Value) -> (Value, usize) {
    let mut document = document();
    *document.pointer_mut(pointer).unwrap() = intruder;
    let mut diagnostics = Diagnostics::default();
    let read = parse(document, &mut diagnostics).unwrap();
    // One is said of the callback that can't be followed.
    (serde_json::to_value(read).unwrap(), diagnostics.iter().count() - 1)
}

#[test]
fn a_schema_that_cannot_be_read_is_taken_for_any_value() {
    let (read, said) = lenient("/components/parameters/P/schema", json!({"$ref": 5}));
    assert_eq!((&read["components"]["parameters"]["P"]["schema"], said), (&json!({}), 1));
    let (read, said) = lenient("/components/schemas/A/properties/a", json!(7));
    assert_eq!((&read["components"]["schemas"]["A"]["properties"]["a"], said), (&json!({}), 1));
}

#[test]
fn a_keyword_that_cannot_be_read_is_left_out_alone() {
    let (read, said) = lenient("/components/schemas/A/required", json!(true));
    let schema = &read["components"]["schemas"]["A"];
    assert_eq!((schema.get("required"), &schema["type"], said), (None, &json!("object"), 1));
}

#[test]
fn an_operation_is_read_wholly_or_left_out() {
    for place in
        ["parameters/0", "requestBody", "responses/200", "responses/200/content", "security"]
    {
        let (read, said) = lenient(&format!("/paths/~1a/get/{place}"), json!([5]));
        assert!(said > 0, "{place}");
        let operation = read["paths"]["/a"].get("get");
        assert!(operation.is_none(), "{place}");
    }
}

#[test]
fn what_an_operation_can_do_without_is_left_out_alone() {
    for place in [
        "/paths/~1a/get/responses/200/links/l",
        "/paths/~1a/get/responses/200/headers/X-A",
        "/paths/~1a/get/servers/0",
        "/servers/0",
        "/tags/0",
        "/components/parameters/P",
        "/components/securitySchemes/h",
        "/externalDocs",
    ] {
        let (read, said) = lenient(place, json!([5]));
        assert!(said > 0, "{place}");
        assert!(read.pointer(place).is_none(), "{place}");
        assert!(read["paths"]["/a"].get("get").is_some(), "{place}");
    }
}

#[test]
fn of_a_document_without_paths_and_components_nothing_is_left() {
    let (parsed, said) = said(&json!({"openapi": "3.0.3", "info": {"title": "", "version": ""}}));
    assert_eq!((parsed, said), (false, vec!["/: this document has no `paths`".to_owned()]));
}

#[test]
fn a_document_of_components_is_read() {
    let info = json!({"title": "", "version": ""});
    let (parsed, said) = said(&json!({"openapi": "3.0.3", "info": info, "components": {}}));
    assert_eq!((parsed, said.len()), (true, 1));
}

/// Values to put where another belongs.
fn intruder() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!("x"),
        json!(7),
        json!(-1.5),
        json!([]),
        json!({}),
        json!([null]),
        json!(["x"]),
        json!([7]),
        json!([{}]),
        json!({"x": null}),
        json!({"x": {}}),
        json!({"$ref": "#/x"}),
        json!({"$ref": 7}),
        json!({"type": "string"}),
        json!({"description": "d"}),
        json!({"x-a": 1}),
    ])
}

proptest! {
    /// Whatever is wrong with a document is found in one of its objects, so that the document as
    /// a whole never comes as a surprise.
    #[test]
    fn what_is_wrong_is_found_where_it_is(
        changes in prop::collection::vec((any::<prop::sample::Index>(), intruder(), any::<bool>()), 1..4),
    ) {
        let mut document = document();
        for (index, intruder, remove) in changes {
            let mut all = Vec::new();
            pointers(&document, &Pointer::root(), &mut all);
            let pointer = index.get(&all);
            let (parent, token) = (pointer.parent().unwrap(), pointer.tokens().last().unwrap());
            match document.pointer_mut(parent.as_str()) {
                Some(Value::Object(object)) if remove => { object.shift_remove(&token); }
                _ => *document.pointer_mut(pointer.as_str()).unwrap() = intruder,
            }
        }
        let (_, said) = said(&document);
        prop_assert!(!said.iter().any(|said| said.starts_with("/: this isn't a valid")), "{:?}", said);
    }
}
