//! A document whose names are all in the way: keywords, what every Rust program has in scope, what
//! the client itself is made of, digits, punctuation, nothing at all, and pairs that are the same
//! once their case has changed.

use serde_json::{Map, Value, json};

const SCHEMAS: &[&str] = &[
    "Option",
    "Result",
    "String",
    "Vec",
    "Box",
    "Client",
    "Call",
    "Error",
    "Self",
    "self",
    "Default",
    "Debug",
    "Serialize",
    "Deserialize",
    "From",
    "Into",
    "Value",
    "BTreeMap",
    "Ok",
    "Err",
    "Some",
    "None",
    "Operation",
    "models",
    "runtime",
    "std",
    "core",
    "serde",
    "http",
    "type",
    "1",
    "é",
    "日本",
    "Clone",
    "PartialEq",
    "Copy",
    "ToString",
    "Iterator",
    "fn",
    "super",
    "crate",
    "Sized",
    "Send",
    "bool",
    "i64",
    "str",
    "u8",
    "mod",
    "aux",
    "Check",
    "Response",
    "RateLimit",
    "FakeTransport",
    "StatusCode",
    "Transport",
];

const OPERATIONS: &[&str] = &[
    "new", "builder", "send", "call", "clone", "value", "string", "Option", "Result", "Method",
    "models", "type", "self", "timeout", "1", "", "Client", "drop", "fmt", "from", "SEND", "same",
    "same", "from_env", "Response", "Check",
];

const TAGS: &[&str] =
    &["operations", "mod", "models", "runtime", "std", "core", "http", "self", "", "é"];

const PROPERTIES: &[&str] = &[
    "new",
    "clone",
    "default",
    "self",
    "r#type",
    "type",
    "additional_properties",
    "été",
    "fooBar",
    "foo_bar",
    "",
    " ",
    "+1",
    "-1",
    "1st",
    "a/b",
];

/// The document.
pub(crate) fn document() -> Value {
    let carriers = json!({
        "new": { "type": "apiKey", "in": "header", "name": "x" },
        "API": { "type": "apiKey", "in": "cookie", "name": "c1" },
        "timeout": { "type": "apiKey", "in": "cookie", "name": "c2" },
        "base url": { "type": "http", "scheme": "bearer" },
    });
    json!({
        "openapi": "3.0.3",
        "info": { "title": "core", "version": "\"1\"" },
        "servers": [
            { "url": "https://a.example.com" },
            { "url": "https://a.example.com/", "description": "" },
            { "url": "https://example.com", "description": "self" },
            { "url": "https://example.org", "description": "日本" },
        ],
        "security": [{ "new": [], "API": [], "timeout": [], "base url": [] }],
        "paths": paths(),
        "components": { "schemas": schemas(), "securitySchemes": carriers },
    })
}

fn reference(index: usize) -> Value {
    json!({ "$ref": format!("#/components/schemas/{}", SCHEMAS[index % SCHEMAS.len()]) })
}

fn schemas() -> Map<String, Value> {
    let schema = |(index, name): (usize, &&str)| {
        let mut properties = Map::new();
        for property in PROPERTIES {
            properties.insert((*property).to_owned(), json!({ "type": "string" }));
        }
        let values = json!(["a", "b", "A", "self", "Unknown value", ""]);
        properties.insert("kind".to_owned(), json!({ "type": "string", "enum": values }));
        properties.insert("next".to_owned(), reference(index + 1));
        properties.insert("list".to_owned(), json!({ "type": "array", "items": reference(index) }));
        properties.insert("any".to_owned(), json!({}));
        let schema = json!({
            "type": "object",
            "required": ["kind", "new"],
            "anyOf": [{ "required": ["kind", "default"] }, { "required": ["any"] }],
            "properties": properties,
            "additionalProperties": { "type": "string" },
        });
        ((*name).to_owned(), schema)
    };
    let mut schemas: Map<String, Value> = SCHEMAS.iter().enumerate().map(schema).collect();
    let mut variants: Vec<Value> = (0..SCHEMAS.len()).map(reference).collect();
    variants.extend([json!({ "type": "string" }), json!({ "type": "boolean", "title": "Self" })]);
    schemas.insert("Union".to_owned(), json!({ "oneOf": variants }));
    schemas
}

fn paths() -> Map<String, Value> {
    let path = |(index, id): (usize, &&str)| {
        let operation = json!({
            "operationId": id,
            "tags": [TAGS[index % TAGS.len()]],
            "parameters": parameters(),
            "requestBody": {
                "required": true,
                "content": { "application/json": { "schema": reference(index) } },
            },
            "responses": {
                "200": { "description": "", "content": { "application/json": { "schema": output(index) } } },
                "default": {
                    "description": "",
                    "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Error" } } },
                },
            },
        });
        (format!("/p{index}/{{self}}/{{x-y}}"), json!({ "post": operation }))
    };
    OPERATIONS.iter().enumerate().map(path).collect()
}

fn parameters() -> Value {
    let string = || json!({ "type": "string" });
    json!([
        { "name": "self", "in": "path", "required": true, "schema": string() },
        { "name": "x-y", "in": "path", "required": true, "schema": { "type": "integer" } },
        { "name": "x_y", "in": "query", "required": true, "schema": { "type": "boolean" } },
        { "name": "body", "in": "query", "required": true, "schema": string() },
        { "name": "client", "in": "query", "schema": string() },
        { "name": "change", "in": "query", "schema": string() },
        { "name": "timeout", "in": "query", "schema": { "type": "number" } },
        { "name": "type", "in": "header", "schema": string() },
        { "name": "response", "in": "header", "schema": string() },
        { "name": "send_blocking", "in": "query", "schema": string() },
        { "name": "retry", "in": "query", "schema": string() },
        { "name": "type", "in": "query", "schema": string() },
    ])
}

fn output(index: usize) -> Value {
    match index % 5 {
        0 => reference(index),
        1 => json!({ "type": "string" }),
        2 => json!({}),
        3 => json!({ "type": "object", "additionalProperties": {} }),
        _ => json!({ "type": "array", "items": { "$ref": "#/components/schemas/Value" } }),
    }
}
