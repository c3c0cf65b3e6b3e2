//! Any text as a description, wherever there is one. None becomes code.

#![no_main]

use libfuzzer_sys::fuzz_target;
use serde_json::json;

fuzz_target!(|text: &str| {
    let document = json!({
        "openapi": "3.1.0",
        "info": { "title": "A", "version": "1", "description": text },
        "tags": [{ "name": "a", "description": text }],
        "paths": { "/a/{b}": { "get": {
            "operationId": "a", "summary": text, "description": text, "tags": ["a"],
            "parameters": [{
                "name": "b", "in": "path", "required": true, "description": text,
                "schema": { "type": "string" },
            }],
            "responses": {
                "200": { "description": text, "content": {
                    "application/json": { "schema": { "$ref": "#/components/schemas/A" } },
                } },
                "400": { "description": text },
            },
        } } },
        "components": { "schemas": { "A": {
            "type": "object", "description": text,
            "properties": { "c": { "type": "string", "enum": ["d"], "description": text } },
        } } },
    });
    let generated = codegen_fuzz::client(&document.to_string());
    assert!(generated.is_some(), "a description stands in the way of a client");
});
