//! Any texts as names, wherever there are names.

#![no_main]

use arbitrary::Arbitrary;
use codegen::Pointer;
use libfuzzer_sys::fuzz_target;
use serde_json::{Value, json};

#[derive(Debug, Arbitrary)]
struct Names {
    title: String,
    tag: String,
    operation: String,
    scheme: String,
    server: String,
    parameter: String,
    schema: String,
    others: Vec<String>,
}

fuzz_target!(|names: Names| {
    let Names { title, tag, operation, scheme, server, parameter, schema, others } = names;
    let others: Vec<String> = others.into_iter().take(8).collect();
    let place = Pointer::root().child("components").child("schemas").child(&schema);
    let reference = format!("#{}", place.as_str());
    let members = others.iter().map(|name| (name.clone(), json!({ "type": "string" })));
    let fields: Value = Value::Object(members.collect());
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": title, "version": "1" },
        "servers": [
            { "url": "https://a.test", "description": server },
            { "url": "https://b.test", "description": server },
        ],
        "security": [{ &scheme: [] }],
        "paths": { "/a": { "post": {
            "operationId": operation, "tags": [tag],
            "parameters": [{ "name": parameter, "in": "query", "schema": { "type": "string", "enum": others } }],
            "requestBody": { "content": { "application/json": { "schema": { "$ref": reference } } } },
            "responses": { "200": { "description": "", "headers": {
                &parameter: { "schema": { "type": "string" } },
            } } },
        } } },
        "components": {
            "securitySchemes": { &scheme: { "type": "apiKey", "in": "header", "name": "x-key" } },
            "schemas": {
                &schema: { "type": "object", "properties": fields, "required": others },
                "Other": { "oneOf": [{ "$ref": reference }, { "type": "string", "enum": others }] },
            },
        },
    });
    codegen_fuzz::client(&document.to_string());
});
