//! The rules together.

use proptest::prelude::*;
use serde_json::{Value, json};

use super::normalize;
use crate::diagnostics::{Diagnostics, Pointer};
use crate::selection::Selection;
use crate::source::Source;
use crate::tree::{Located, Places};

/// A document of 3.1 with most of what 3.0 doesn't have in it.
fn newer() -> Value {
    json!({
        "openapi": "3.1.0",
        "info": {"title": "t", "version": "1", "summary": "s", "license": {"name": "l", "identifier": "MIT"}},
        "jsonSchemaDialect": "u", "webhooks": {"w": {}},
        "paths": {
            "/a/{id}": {"$ref": "#/components/pathItems/Item"},
            "/b": {"get": {
                "parameters": [{"$ref": "#/components/pathItems/Item/parameters/0", "description": "d"}],
                "responses": {"200": {"description": "", "content": {"application/json": {
                    "schema": {"$ref": "#/components/schemas/A/properties/b"},
                    "examples": {"x": {"value": 1}},
                }}}},
            }},
        },
        "components": {
            "schemas": {
                "A": {
                    "type": ["object", "string", "null"], "required": ["a"], "pattern": "x",
                    "properties": {
                        "a": {"$ref": "#/components/schemas/B", "description": "d"},
                        "b": {"anyOf": [{"type": "null"}, {"const": 1}, {"$ref": "#/components/schemas/A/$defs/C"}]},
                        "c": true, "d": {"prefixItems": [{"type": "string"}, false], "items": {"type": "integer"}},
                    },
                    "$defs": {"C": {"$anchor": "c", "type": "number", "exclusiveMinimum": 0, "examples": [1, 2]}},
                    "patternProperties": {"^x": {"$ref": "#c"}}, "unevaluatedProperties": false,
                },
                "B": {"type": "string", "contentEncoding": "base64", "if": {}, "discriminator": {"propertyName": "x", "mapping": {"y": "#/components/schemas/A/$defs/C"}}},
            },
            "pathItems": {"Item": {
                "parameters": [{"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}],
                "post": {"operationId": "o", "requestBody": {"content": {"text/plain": {}}}},
            }},
        },
    })
}

/// A document of Swagger 2.0.
fn older() -> Value {
    json!({
        "swagger": "2.0", "info": {"title": "t", "version": "1"},
        "host": "a.b", "basePath": "/c", "schemes": ["https"],
        "consumes": ["application/json"], "produces": ["application/json", "text/plain"],
        "paths": {"/a": {
            "parameters": [{"$ref": "#/parameters/P"}, {"name": "b", "in": "body", "schema": {"$ref": "#/definitions/A"}}],
            "post": {
                "parameters": [
                    {"name": "f", "in": "formData", "type": "file", "required": true},
                    {"name": "l", "in": "query", "type": "array", "items": {"type": "string"}, "collectionFormat": "multi"},
                ],
                "responses": {
                    "200": {"schema": {"type": "file"}, "headers": {"X-A": {"type": "integer"}}},
                    "400": {"$ref": "#/responses/R"},
                },
            },
            "put": {"responses": {"default": {"description": "d", "schema": {"$ref": "#/definitions/A/properties/b"}}}},
        }},
        "parameters": {"P": {"name": "p", "in": "query", "type": "string", "x-nullable": true}},
        "responses": {"R": {"description": "d", "schema": {"$ref": "#/definitions/A"}, "examples": {"application/json": {}}}},
        "definitions": {"A": {"type": "object", "discriminator": "k", "properties": {
            "k": {"type": "string", "required": true}, "b": {"type": "Object"},
        }}},
        "securityDefinitions": {"o": {"type": "oauth2", "flow": "implicit", "authorizationUrl": "u", "scopes": {}}},
        "security": [{"o": []}],
    })
}

fn source(document: &Value) -> Source {
    Source::new("document", document.to_string())
}

fn normalized(document: &Value) -> (Value, Vec<String>) {
    let mut diagnostics = Diagnostics::default();
    let mut places = Places::default();
    let mut tree = places.tree(document.clone());
    normalize(&mut tree, &mut places, &source(document), &Selection::default(), &mut diagnostics);
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
    (tree.plain(), said.collect())
}

/// What is said of a normalized document by the stage that reads it.
fn read(value: &Value) -> Vec<String> {
    let (mut places, mut diagnostics) = (Places::default(), Diagnostics::default());
    let mut tree = places.tree(value.clone());
    assert!(
        normalize(&mut tree, &mut places, &source(value), &Selection::default(), &mut diagnostics)
            .is_some()
    );
    diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message)).collect()
}

#[test]
fn a_document_of_3_1_becomes_one_of_3_0() {
    let (value, said) = normalized(&newer());
    assert_eq!(read(&value), Vec::<String>::new());
    let number = json!({
        "type": "number", "minimum": 0, "exclusiveMinimum": true, "example": 1, "x-examples": [2],
    });
    let schemas = &value["components"]["schemas"];
    assert_eq!(schemas["C"], number);
    assert_eq!(value["components"]["x-hoisted-schemas"], json!(["A b", "C"]));
    let nullable = json!({
        "anyOf": [{"enum": [1]}, {"$ref": "#/components/schemas/C"}], "nullable": true,
    });
    assert_eq!(schemas["A b"], nullable);
    assert_eq!(schemas["B"]["discriminator"]["mapping"]["y"], "#/components/schemas/C");
    assert_eq!(
        value["paths"]["/b"]["get"]["parameters"],
        json!([{"$ref": "#/components/parameters/id"}])
    );
    assert_eq!(value["paths"]["/a/{id}"]["post"]["operationId"], "o");
    assert_eq!(
        said,
        [
            "/components/schemas/A/patternProperties: the patterns of names aren't kept",
            "/components/schemas/A/properties/d/prefixItems: which schema is for which element isn't kept",
            "/components/schemas/B/if: `if` isn't read",
        ]
    );
}

#[test]
fn a_document_of_swagger_becomes_one_of_3_0() {
    let (value, said) = normalized(&older());
    assert_eq!(read(&value), Vec::<String>::new());
    let schema = json!({"$ref": "#/components/schemas/A b"});
    assert_eq!(
        value["paths"]["/a"]["put"]["responses"]["default"]["content"]["application/json"]["schema"],
        schema
    );
    assert_eq!(value["components"]["schemas"]["A b"], json!({"type": "object"}));
    assert_eq!(value["components"]["parameters"]["P"]["schema"]["nullable"], true);
    assert_eq!(
        said,
        [
            "/definitions/A/properties/k/required: `required` must be a list of strings, but it is true",
            "/definitions/A/properties/b/type: `Object` is no type that OpenAPI knows",
            "/paths/~1a/post/responses/200: this response has no `description`",
        ]
    );
}

#[test]
fn what_refers_to_itself_ends() {
    let document = json!({
        "openapi": "3.1.0", "info": {"title": "", "version": ""},
        "paths": {
            "/a": {"$ref": "#/paths/~1b"}, "/b": {"$ref": "#/paths/~1a"},
            "/c": {"get": {"callbacks": {"c": {"u": {"$ref": "#/paths/~1c"}}}}},
        },
        "components": {"schemas": {
            "A": {"$ref": "#/components/schemas/A/properties/a"},
            "B": {"properties": {"b": {"items": {"$ref": "#/components/schemas/B/properties/b"}}}},
        }},
    });
    let (value, _) = normalized(&document);
    let schemas = value["components"]["schemas"].as_object().unwrap();
    assert_eq!(schemas.keys().collect::<Vec<_>>(), ["A", "B", "B b"]);
    assert_eq!(schemas["B b"], json!({"items": {"$ref": "#/components/schemas/B b"}}));
}

#[test]
fn what_is_no_document_stays() {
    for value in [json!([]), json!(null), json!({"openapi": "4.0", "x": null}), json!({})] {
        let (found, said) = normalized(&value);
        assert_eq!((found, said.len()), (value, 1));
    }
}

#[test]
fn moved_parts_are_found_where_they_stood() {
    let mut places = Places::default();
    let mut tree = places.tree(older());
    normalize(
        &mut tree,
        &mut places,
        &source(&older()),
        &Selection::default(),
        &mut Diagnostics::default(),
    );
    let tree = Located::new(tree, places);
    let original = |text: &str| tree.original(&Pointer::from(text.to_owned())).as_str().to_owned();
    assert_eq!(original("/components/schemas/A b/type"), "/definitions/A/properties/b/type");
    assert_eq!(original("/paths/~1a/post/requestBody"), "/paths/~1a/post/parameters/0");
    assert_eq!(original("/paths/~1a/post/parameters/0"), "/paths/~1a/post/parameters/1");
}

/// The pointers to all values below one.
pub(super) fn pointers(value: &Value, at: &Pointer, into: &mut Vec<Pointer>) {
    let children: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => {
            list.iter().enumerate().map(|(index, value)| (index.to_string(), value)).collect()
        }
        _ => return,
    };
    for (token, child) in children {
        let at = at.child(token);
        pointers(child, &at, into);
        into.push(at);
    }
}

/// Values to put where another belongs.
fn intruder() -> impl Strategy<Value = Value> {
    prop::sample::select(vec![
        json!(null),
        json!(true),
        json!("x"),
        json!("string"),
        json!(7),
        json!(1e40),
        json!([]),
        json!({}),
        json!([null]),
        json!(["x", "x", "null"]),
        json!([{}, {"type": "null"}]),
        json!({"x": null}),
        json!({"x": {"required": true}}),
        json!({"$ref": "#/x"}),
        json!({"$ref": "#/paths/~1a"}),
        json!({"$ref": "#/paths/~1b/get"}),
        json!({"$ref": "#/components/schemas/A/properties/b"}),
        json!({"$ref": "#/definitions/A/properties/b", "description": "d", "x": 1}),
        json!({"$ref": "#/components"}),
        json!({"name": "b", "in": "body", "schema": {}}),
        json!({"type": ["string", "array", "null"], "items": [{}, true]}),
        json!({"anyOf": [{"const": null}], "type": ["null"], "examples": {"a": {}}}),
        json!({"additionalProperties": {}, "patternProperties": {"a": false}}),
    ])
}

/// A document with some of its values replaced or left out.
fn mutated() -> impl Strategy<Value = Value> {
    let change = (any::<prop::sample::Index>(), intruder(), any::<bool>());
    (any::<bool>(), prop::collection::vec(change, 0..4)).prop_map(|(new, changes)| {
        let mut document = if new { newer() } else { older() };
        for (index, intruder, remove) in changes {
            let mut all = Vec::new();
            pointers(&document, &Pointer::root(), &mut all);
            let pointer = index.get(&all);
            let parent = pointer.parent().unwrap();
            let token = pointer.tokens().last().unwrap();
            match document.pointer_mut(parent.as_str()) {
                Some(Value::Object(object)) if remove => {
                    object.shift_remove(&token);
                }
                _ => *document.pointer_mut(pointer.as_str()).unwrap() = intruder,
            }
        }
        document
    })
}

proptest! {
    #[test]
    fn a_normal_tree_stays_as_it_is(document in mutated()) {
        // Only the first run makes a target of some values: it repairs them, and references lead to
        // what the document says.
        let (once, _) = normalized(&document);
        let (normal, _) = normalized(&once);
        let (again, _) = normalized(&normal);
        prop_assert_eq!(normal, again);
    }
}
