use serde_json::{Value, json};

use super::texts;
use crate::diagnostics::Diagnostics;
use crate::source::Source;

/// What becomes of a document, and what is said of it.
fn restored(text: &str) -> (Value, Vec<String>) {
    let source = Source::new("document", text);
    let mut diagnostics = Diagnostics::default();
    let (mut document, places) = source.read(&mut diagnostics).unwrap();
    texts(&mut document, &places, &source, &mut diagnostics);
    let said = diagnostics.iter().map(|found| format!("{}: {}", found.pointer, found.message));
    (document.plain(), said.collect())
}

/// Asserts what becomes of a schema, of which nothing is said.
fn schema(text: &str, expected: &Value) {
    let (document, said) = restored(&format!("components: {{schemas: {{A: {text}}}}}"));
    assert_eq!((&document["components"]["schemas"]["A"], said), (expected, Vec::new()), "{text}");
}

/// Asserts what becomes of a schema that lists texts without quotes, which is all that is said of it.
fn listing(text: &str, expected: &Value) {
    let (document, said) = restored(&format!("components: {{schemas: {{A: {text}}}}}"));
    let found = "/components/schemas/A/enum: values are listed without quotes, but must be strings";
    let said: Vec<&str> = said.iter().map(String::as_str).collect();
    assert_eq!((&document["components"]["schemas"]["A"], said), (expected, vec![found]), "{text}");
}

#[test]
fn a_scalar_is_what_was_written_where_the_schema_wants_a_text() {
    let written = ["1.0", "1.10", "1e3", "0x1F", "0o17", "+1", ".5", "1_000", "True", "2020-01-02"];
    let list = written.join(", ");
    listing(
        &format!("{{type: string, enum: [{list}, yes, ~, null], default: 1.10, example: 0x10}}"),
        &json!({
            "type": "string",
            "enum": [
                "1.0", "1.10", "1e3", "0x1F", "0o17", "+1", ".5", "1_000", "True", "2020-01-02",
                "yes", "~", null,
            ],
            "default": "1.10", "example": "0x10",
        }),
    );
    schema("{type: string, const: 2.00}", &json!({"type": "string", "const": "2.00"}));
    schema("{type: String, default: 1.0}", &json!({"type": "String", "default": "1.0"}));
}

#[test]
fn a_value_of_a_type_that_is_allowed_is_what_it_is() {
    schema("{default: 1.10}", &json!({"default": 1.1}));
    schema("{type: number, default: 1.10}", &json!({"type": "number", "default": 1.1}));
    listing(
        "{type: [string, integer], enum: [1.10, 0x1F, True]}",
        &json!({"type": ["string", "integer"], "enum": ["1.10", 31, "True"]}),
    );
    for nullable in ["type: string, nullable: true", "type: [string, 'null']"] {
        let (document, _) =
            restored(&format!("schema: {{{nullable}, default: ~, enum: [~, 1.0]}}"));
        assert_eq!(document["schema"]["default"], json!(null));
        assert_eq!(document["schema"]["enum"], json!([null, "1.0"]));
    }
    schema("{type: string, default: ~}", &json!({"type": "string", "default": null}));
}

#[test]
fn a_member_whose_name_has_a_pattern_is_what_was_written() {
    let schema = |more: &str, default: &str| {
        let text = format!(
            "{{type: object, patternProperties: {{'^a': {{type: string}}}}{more}, default: {default}}}"
        );
        restored(&format!("components: {{schemas: {{A: {text}}}}}")).0["components"]["schemas"]["A"]
            ["default"]
            .clone()
    };
    assert_eq!(schema("", "{a1: 1.10}"), json!({"a1": "1.10"}));
    let number = ", additionalProperties: {type: number}";
    assert_eq!(schema(number, "{a1: 1.10}"), json!({"a1": 1.1}));
    let own = ", properties: {b: {type: number}}";
    assert_eq!(schema(own, "{a1: 1.10, b: 1.10}"), json!({"a1": "1.10", "b": 1.1}));
}

#[test]
fn what_is_no_number_is_the_text_that_was_written() {
    let (found, said) = restored("schema: {type: string, enum: [.inf, -.INF, .nan, a]}");
    assert_eq!(found["schema"]["enum"], json!([".inf", "-.INF", ".nan", "a"]));
    assert_eq!(said, ["/schema/enum: values are listed without quotes, but must be strings"]);
    let (found, said) = restored("schema: {type: number, enum: [.inf, 1]}");
    assert_eq!((&found["schema"]["enum"], said.len()), (&json!([null, 1]), 1));
}

#[test]
fn the_type_may_stand_elsewhere() {
    let (document, said) = restored(
        "definitions:\n  V: {type: string}\n  W: {allOf: [{$ref: '#/definitions/V'}]}\n  \
         A:\n    allOf: [{$ref: '#/definitions/W'}, {default: 1.10}]\n    enum: [1.0]\n  \
         B: {$ref: '#/definitions/V', default: 1.0}\n  \
         C: {type: string, oneOf: [{enum: [1.0]}, {not: {const: 2.0}}]}\n  \
         D: {type: object, propertyNames: {enum: [1.0]}}\n",
    );
    let lists = ["A/enum", "C/oneOf/0/enum", "D/propertyNames/enum"].map(|list| {
        format!("/definitions/{list}: values are listed without quotes, but must be strings")
    });
    assert_eq!(said, lists);
    assert_eq!(document.pointer("/definitions/A/allOf/1/default"), Some(&json!("1.10")));
    assert_eq!(document.pointer("/definitions/A/enum/0"), Some(&json!("1.0")));
    assert_eq!(document.pointer("/definitions/B/default"), Some(&json!("1.0")));
    assert_eq!(document.pointer("/definitions/C/oneOf/0/enum/0"), Some(&json!("1.0")));
    assert_eq!(document.pointer("/definitions/C/oneOf/1/not/const"), Some(&json!("2.0")));
    assert_eq!(document.pointer("/definitions/D/propertyNames/enum/0"), Some(&json!("1.0")));
}

#[test]
fn a_circle_of_schemas_ends() {
    schema(
        "{allOf: [{$ref: '#/components/schemas/A'}], default: 1.10}",
        &json!({"allOf": [{"$ref": "#/components/schemas/A"}], "default": 1.1}),
    );
}

#[test]
fn data_are_looked_at_along_their_schema() {
    let object = "type: object, properties: {v: {type: string}, n: {type: number}}, \
                  additionalProperties: {type: array, items: {type: string}}";
    schema(
        &format!("{{{object}, example: {{v: 1.10, n: 1.10, others: [1.0, yes], w: 1.0}}}}"),
        &json!({
            "type": "object",
            "properties": {"v": {"type": "string"}, "n": {"type": "number"}},
            "additionalProperties": {"type": "array", "items": {"type": "string"}},
            "example": {"v": "1.10", "n": 1.1, "others": ["1.0", "yes"], "w": 1.0},
        }),
    );
    let union = "oneOf: [{type: object, properties: {v: {type: string}}}, {type: object}]";
    let (document, _) = restored(&format!("schema: {{{union}, example: {{v: 1.10}}}}"));
    assert_eq!(document["schema"]["example"]["v"], json!("1.10"));
}

#[test]
fn parameters_and_media_types_have_examples_beside_their_schema() {
    let (document, said) = restored(
        "a: {schema: {type: string}, example: 1.10, examples: {x: {value: 1.0}, y: {$ref: '#/e'}}}\n\
         b: {schema: {type: string}, examples: {text/plain: 1e3}}\n\
         c: {in: query, type: array, items: {type: string, enum: [1.0]}, default: [1.10]}\n\
         e: {value: 0x1F}\n",
    );
    assert_eq!(said, ["/c/items/enum: values are listed without quotes, but must be strings"]);
    assert_eq!(document["a"]["example"], json!("1.10"));
    assert_eq!(document["a"]["examples"]["x"]["value"], json!("1.0"));
    assert_eq!(document["e"]["value"], json!("0x1F"));
    assert_eq!(document["b"]["examples"]["text/plain"], json!("1e3"));
    assert_eq!(document["c"]["default"], json!(["1.10"]));
    assert_eq!(document["c"]["items"]["enum"], json!(["1.0"]));
}

#[test]
fn what_open_api_wants_a_text_for_is_one_and_said_to_lack_quotes() {
    let (document, said) = restored(
        "info: {title: 1e3, version: 1.10}\n\
         servers: [{url: u, variables: {version: {default: 1.10, enum: [1.0, 1.10]}}}]\n\
         components: {schemas: {A: {discriminator: {propertyName: 1.0, mapping: {a: 2.0}}, required: [1.10]}}}\n",
    );
    assert_eq!(document["info"], json!({"title": "1e3", "version": "1.10"}));
    let variable = json!({"default": "1.10", "enum": ["1.0", "1.10"]});
    assert_eq!(document["servers"][0]["variables"]["version"], variable);
    let schema = json!({
        "discriminator": {"propertyName": "1.0", "mapping": {"a": "2.0"}}, "required": ["1.10"],
    });
    assert_eq!(document["components"]["schemas"]["A"], schema);
    assert_eq!(said[0], "/info/title: `title` must be a string, but it is 1e3");
    assert_eq!(said.len(), 8);
}

#[test]
fn what_extensions_say_of_values_are_texts() {
    listing(
        "{type: string, enum: [1.0], x-enum-varnames: [1.10], x-ms-enum: {values: [{value: 1.0, name: 1e3}]}}",
        &json!({
            "type": "string", "enum": ["1.0"], "x-enum-varnames": ["1.10"],
            "x-ms-enum": {"values": [{"value": "1.0", "name": "1e3"}]},
        }),
    );
}

#[test]
fn names_and_data_are_no_schemas() {
    let text = "{type: object, properties: {default: {type: number, example: 1.10}, \
                type: {type: string}}, example: {type: string, default: 1.10}}";
    schema(
        text,
        &json!({
            "type": "object",
            "properties": {"default": {"type": "number", "example": 1.1}, "type": {"type": "string"}},
            "example": {"type": "string", "default": 1.1},
        }),
    );
}

#[test]
fn json_has_spellings_too() {
    let (document, said) =
        restored(r#"{"schema": {"type": "string", "enum": [43, 1.10, true, null]}}"#);
    assert_eq!(document["schema"]["enum"], json!(["43", "1.10", "true", null]));
    assert_eq!(said, ["/schema/enum: values are listed without quotes, but must be strings"]);
}
