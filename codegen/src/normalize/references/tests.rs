use serde_json::{Value, json};

use super::References;
use crate::grammar::{PARAMETER, SCHEMA};

fn document() -> Value {
    json!({
        "paths": {
            "/a": {"get": {"operationId": "getA", "responses": {"200": {"content": {
                "application/json": {"schema": {"type": "string"}},
            }}}}},
            "/b": {"parameters": [{"name": "limit", "in": "query"}]},
            "/c": {"$ref": "#/paths/~1a"},
            "/d": {"$ref": "#/paths/~1d"},
        },
        "components": {"schemas": {
            "A": {"properties": {
                "b": {"type": "object"}, "c": {"$ref": "#/components/schemas/B"},
                "d": {"$ref": "#/components/schemas/A/properties/b"},
            }, "$defs": {"X": {}, "B": {}}},
            "B": {"$ref": "#/components/schemas/A"},
            "A b": {"allOf": [{"type": "string"}]},
            "f o/o": {"$anchor": "foo"},
            "loop": {"properties": {"a": {"$ref": "#/components/schemas/loop/properties/a"}}},
        }},
        "$defs": {"Top": {"type": "string"}},
    })
}

/// What references to schemas become.
fn schemas<const N: usize>(references: [&str; N]) -> [Option<String>; N] {
    let document = document().into();
    let mut all = References::new(&document);
    references.map(|reference| all.component(&SCHEMA, "schemas", reference))
}

fn schema(name: &str) -> String {
    format!("#/components/schemas/{name}")
}

#[test]
fn references_to_components_stay() {
    let stay = ["#/components/schemas/A", "#/components/schemas/f o~1o", "#/components/schemas/Z"];
    assert_eq!(schemas(stay), [None, None, None]);
}

#[test]
fn references_out_of_the_document_stay() {
    assert_eq!(schemas(["other.json#/A", "https://example.com", "#"]), [None, None, None]);
}

#[test]
fn references_to_nothing_stay() {
    let nothing =
        ["#/components/schemas/A/properties/z", "#/$defs/z", "#z", "#/paths/~1a/get/operationId"];
    assert_eq!(schemas(nothing), [None, None, None, None]);
}

#[test]
fn a_property_becomes_a_component_named_after_its_owner() {
    // `A b` is another component.
    let [first, again] = schemas(["#/components/schemas/A/properties/b"; 2]);
    assert_eq!(first, Some(schema("A b 2")));
    assert_eq!(again, first);
}

#[test]
fn a_definition_keeps_its_name_unless_a_component_has_it() {
    let definitions =
        ["#/components/schemas/A/$defs/X", "#/components/schemas/A/$defs/B", "#/$defs/Top"];
    assert_eq!(schemas(definitions), [Some(schema("X")), Some(schema("A B")), Some(schema("Top"))]);
}

#[test]
fn a_body_is_named_after_its_operation() {
    let body = "#/paths/~1a/get/responses/200/content/application~1json/schema";
    assert_eq!(schemas([body]), [Some(schema("getA response"))]);
}

#[test]
fn a_target_that_refers_on_is_no_component() {
    let references = ["#/components/schemas/A/properties/c", "#/components/schemas/B/properties/c"];
    assert_eq!(schemas(references), [Some(schema("B")), Some(schema("B"))]);
}

#[test]
fn a_circle_leads_nowhere() {
    assert_eq!(schemas(["#/components/schemas/loop/properties/a"]), [None]);
}

#[test]
fn names_are_decoded_and_anchors_known() {
    let references = ["#/components/schemas/f%20o~1o", "#foo"];
    assert_eq!(schemas(references), [Some(schema("f o~1o")), Some(schema("f o~1o"))]);
}

#[test]
fn a_parameter_is_hoisted_under_its_name() {
    let document = document().into();
    let mut references = References::new(&document);
    let better = references.component(&PARAMETER, "parameters", "#/paths/~1b/parameters/0");
    assert_eq!(better.as_deref(), Some("#/components/parameters/limit"));
    let hoisted = references.next_hoisted().unwrap();
    assert_eq!(hoisted.name, "limit");
    assert_eq!(hoisted.node.plain(), json!({"name": "limit", "in": "query"}));
}

#[test]
fn a_path_item_is_copied_without_its_identifiers() {
    let document = document().into();
    let mut references = References::new(&document);
    let item = references.path_item("#/paths/~1c").unwrap();
    let operation = item.get("get").unwrap();
    assert!(operation.get("operationId").is_none() && operation.get("responses").is_some());
    assert!(references.path_item("#/paths/~1d").is_none());
}
