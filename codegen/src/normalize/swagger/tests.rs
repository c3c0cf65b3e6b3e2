use serde_json::{Value, json};

use super::translate;
use crate::diagnostics::{Diagnostics, Pointer};
use crate::tree::{Located, Node, Places, Value as Tree};

fn translated(swagger: Value) -> (Value, Vec<String>, Located) {
    let (mut places, mut diagnostics) = (Places::default(), Diagnostics::default());
    let Node { value, origin } = places.tree(swagger);
    let Tree::Object(members) = value else { panic!("an object") };
    let document = translate(members, origin, &mut places, &mut diagnostics);
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
    let document = Node::from(document).of(origin);
    (document.plain(), said.collect(), Located::new(document, places))
}

/// What an operation becomes in a document that says nothing else.
fn operation(operation: &Value) -> Value {
    let (mut document, said, _) =
        translated(json!({"swagger": "2.0", "paths": {"/a": {"post": operation}}}));
    assert_eq!(said, Vec::<String>::new());
    document["paths"]["/a"]["post"].take()
}

#[test]
fn sections_are_components() {
    let (document, said, origins) = translated(json!({
        "swagger": "2.0", "info": {}, "paths": {},
        "definitions": {"A": {"properties": {
            "example": {"$ref": "#/definitions/A"}, "b": {"example": {"$ref": "#/definitions/A"}},
        }}},
        "parameters": {
            "P": {"name": "p", "in": "query", "type": "string"},
            "B": {"name": "b", "in": "body", "schema": {}},
        },
        "responses": {"R": {"description": "d", "schema": {"$ref": "#/definitions/A"}}},
        "tags": [],
    }));
    assert_eq!(
        document,
        json!({
            "openapi": "3.0.3", "info": {}, "paths": {}, "tags": [],
            "components": {
                "schemas": {"A": {"properties": {
                    "example": {"$ref": "#/components/schemas/A"},
                    "b": {"example": {"$ref": "#/definitions/A"}},
                }}},
                "responses": {"R": {"description": "d", "content": {
                    "application/json": {"schema": {"$ref": "#/components/schemas/A"}},
                }}},
                "parameters": {"P": {"name": "p", "in": "query", "schema": {"type": "string"}}},
                "securitySchemes": {},
            },
        })
    );
    assert!(said.is_empty());
    let at = |text: &str| origins.original(&Pointer::from(text.to_owned())).as_str().to_owned();
    assert_eq!(at("/components/schemas/A/type"), "/definitions/A/type");
    assert_eq!(at("/components/parameters/P/schema/type"), "/parameters/P/type");
    assert_eq!(
        at("/components/responses/R/content/application~1json/schema/$ref"),
        "/responses/R/schema/$ref"
    );
}

#[test]
fn host_path_and_schemes_are_servers() {
    let cases = [
        (
            json!({"host": "a.b", "basePath": "/c/", "schemes": ["http", "https", "ws"]}),
            json!([{"url": "https://a.b/c"}, {"url": "http://a.b/c"}]),
        ),
        (json!({"host": "a.b", "basePath": "/"}), json!([{"url": "https://a.b"}])),
        (json!({"basePath": "v1"}), json!([{"url": "/v1"}])),
        (json!({"host": "a.b", "schemes": ["HTTP"]}), json!([{"url": "http://a.b"}])),
        (json!({}), json!(null)),
    ];
    for (swagger, servers) in cases {
        let (document, said, _) = translated(swagger);
        assert_eq!(document.get("servers").unwrap_or(&Value::Null), &servers);
        assert_eq!(said, Vec::<String>::new());
    }
}

#[test]
fn what_does_not_belong_to_a_host_is_put_apart() {
    let cases = [
        (json!({"host": "http://a.b:88/"}), json!([{"url": "http://a.b:88"}])),
        (
            json!({"host": "HTTPS://a.b", "schemes": ["http"], "basePath": "c"}),
            json!([{"url": "http://a.b/c"}]),
        ),
        (json!({"host": "ws://a.b"}), json!([{"url": "ws://a.b"}])),
        (json!({"basePath": "https://a.b/c/"}), json!([{"url": "https://a.b/c"}])),
    ];
    for (swagger, servers) in cases {
        let (document, said, _) = translated(swagger);
        assert_eq!(document["servers"], servers);
        assert_eq!(said.len(), 1);
    }
}

#[test]
fn a_body_is_a_request_body() {
    let found = operation(&json!({
        "consumes": ["application/xml", "application/json"],
        "parameters": [
            {"name": "b", "in": "body", "description": "d", "required": true, "schema": {"type": "object"}},
            {"name": "q", "in": "query", "type": "integer"},
        ],
    }));
    assert_eq!(
        found,
        json!({
            "parameters": [{"name": "q", "in": "query", "schema": {"type": "integer"}}],
            "requestBody": {
                "description": "d", "required": true,
                "content": {"application/json": {"schema": {"type": "object"}}},
            },
        })
    );
}

#[test]
fn whoever_takes_anything_takes_json() {
    let found = operation(&json!({
        "consumes": ["*/*"], "parameters": [{"name": "b", "in": "body", "schema": {}}],
    }));
    assert_eq!(found["requestBody"], json!({"content": {"application/json": {"schema": {}}}}));
}

#[test]
fn a_form_is_an_object() {
    let found = operation(&json!({"parameters": [
        {"name": "a", "in": "formData", "type": "string", "required": true, "description": "d"},
        {"name": "b", "in": "formData", "type": "array", "items": {"type": "string"}},
    ]}));
    assert_eq!(
        found,
        json!({"requestBody": {"required": true, "content": {"application/x-www-form-urlencoded": {
            "schema": {
                "type": "object", "required": ["a"],
                "properties": {
                    "a": {"type": "string", "description": "d"},
                    "b": {"type": "array", "items": {"type": "string"}},
                },
            },
            "encoding": {"b": {"style": "form", "explode": false}},
        }}}})
    );
}

#[test]
fn a_form_with_a_file_has_several_parts() {
    let found =
        operation(&json!({"parameters": [{"name": "f", "in": "formData", "type": "file"}]}));
    let part = json!({"type": "object", "properties": {"f": {"type": "file"}}});
    assert_eq!(found["requestBody"], json!({"content": {"multipart/form-data": {"schema": part}}}));
}

#[test]
fn a_shared_body_belongs_to_each_operation_that_refers_to_it() {
    let body = json!({"name": "b", "in": "body", "schema": {"type": "string"}});
    let (document, _, origins) = translated(json!({
        "parameters": {"B": body},
        "paths": {
            "/a": {"post": {"parameters": [{"$ref": "#/parameters/B"}]}},
            "/b": {"parameters": [body], "put": {}},
        },
    }));
    let request =
        json!({"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}});
    assert_eq!(
        document["paths"],
        json!({"/a": {"post": request}, "/b": {"parameters": [], "put": request}})
    );
    assert_eq!(document["components"]["parameters"], json!({}));
    let at = Pointer::from("/paths/~1a/post/requestBody".to_owned());
    assert_eq!(origins.original(&at).as_str(), "/parameters/B");
}

#[test]
fn lists_are_sent_in_a_style() {
    let cases = [
        ("query", "csv", "form", false, 0),
        ("query", "multi", "form", true, 0),
        ("query", "ssv", "spaceDelimited", false, 0),
        ("query", "pipes", "pipeDelimited", false, 0),
        ("path", "csv", "simple", false, 0),
        ("header", "multi", "simple", false, 1),
    ];
    for (place, format, style, explode, warnings) in cases {
        let parameter = json!({"name": "a", "in": place, "type": "array", "items": {}, "collectionFormat": format});
        let (document, said, _) = translated(json!({"parameters": {"P": parameter}}));
        let expected = json!({
            "name": "a", "in": place, "style": style, "explode": explode,
            "schema": {"type": "array", "items": {}},
        });
        assert_eq!(document["components"]["parameters"]["P"], expected);
        assert_eq!(said.len(), warnings);
    }
}

#[test]
fn delimiters_for_which_there_is_no_style_are_kept() {
    for (place, format, style, delimiter) in [
        ("header", "pipes", "simple", "pipes"),
        ("path", "ssv", "simple", "spaces"),
        ("query", "tsv", "form", "tabs"),
    ] {
        let parameter = json!({"name": "a", "in": place, "type": "array", "items": {}, "collectionFormat": format});
        let (document, said, _) = translated(json!({"parameters": {"P": parameter}}));
        let found = &document["components"]["parameters"]["P"];
        assert_eq!((&found["style"], &found["x-delimited-by"]), (&json!(style), &json!(delimiter)));
        assert_eq!(said.len(), 0);
    }
}

#[test]
fn a_body_that_is_nothing_but_a_form_is_one() {
    let body = json!([{"name": "b", "in": "body", "schema": {"type": "object"}}]);
    let content = |consumes: Value| {
        let found = operation(&json!({"parameters": body, "consumes": consumes}));
        let content = found["requestBody"]["content"].as_object().expect("media types").clone();
        content.into_iter().map(|(name, _)| name).collect::<Vec<_>>()
    };
    let form = "application/x-www-form-urlencoded";
    assert_eq!(content(json!([form])), [form]);
    assert_eq!(content(json!([form, "application/json"])), ["application/json"]);
    assert_eq!(content(json!(["*/*"])), ["application/json"]);
}

#[test]
fn a_response_has_its_schema_by_media_type() {
    let found = operation(&json!({
        "produces": ["text/csv"],
        "responses": {"200": {
            "description": "d", "schema": {"type": "string"}, "examples": {"text/csv": "a,b"},
            "headers": {"X-A": {"type": "integer", "description": "h"}},
        }},
    }));
    assert_eq!(
        found["responses"]["200"],
        json!({
            "description": "d",
            "headers": {"X-A": {"description": "h", "schema": {"type": "integer"}}},
            "content": {"text/csv": {"schema": {"type": "string"}, "example": "a,b"}},
        })
    );
}

#[test]
fn a_file_is_no_json() {
    let found = operation(&json!({
        "produces": ["application/json"], "responses": {"200": {"schema": {"type": "file"}}},
    }));
    assert_eq!(
        found["responses"]["200"],
        json!({"content": {"application/octet-stream": {"schema": {"type": "file"}}}})
    );
}

#[test]
fn schemes_have_other_kinds() {
    let (document, said, _) = translated(json!({"securityDefinitions": {
        "b": {"type": "basic"},
        "k": {"type": "apiKey", "in": "header", "name": "n"},
        "o": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "a", "tokenUrl": "t", "scopes": {"s": "d"}},
    }}));
    assert_eq!(
        document["components"]["securitySchemes"],
        json!({
            "b": {"type": "http", "scheme": "basic"},
            "k": {"type": "apiKey", "in": "header", "name": "n"},
            "o": {"type": "oauth2", "flows": {"authorizationCode": {
                "authorizationUrl": "a", "tokenUrl": "t", "scopes": {"s": "d"},
            }}},
        })
    );
    assert!(said.is_empty());
}

#[test]
fn references_in_what_others_lead_to_are_followed_wherever_that_is() {
    let (document, said, _) = translated(json!({
        "swagger": "2.0", "info": {}, "paths": {},
        "x-streams": {"Event": {"properties": {"result": {"$ref": "#/definitions/Msg"}}}},
    }));
    let found = &document["x-streams"]["Event"]["properties"]["result"]["$ref"];
    assert_eq!(found, "#/components/schemas/Msg");
    assert_eq!(said, Vec::<String>::new());
}
