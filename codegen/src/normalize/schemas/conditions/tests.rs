use serde_json::{Value, json};

use super::conditions;
use crate::normalize::findings::tried;
use crate::normalize::references::References;

/// What becomes of a schema beside some components, and what is said of it.
fn normal(schema: Value) -> (Value, Vec<String>) {
    let document = json!({"components": {"schemas": {
        "Any": {},
        "List": {"type": "array", "items": {"properties": {"a": {}}}},
        "Named": {"properties": {"name": {"type": "string"}}},
        "More": {"allOf": [{"$ref": "#/components/schemas/Named"}], "properties": {
            "more": {"type": "integer"}, "size": {"type": "string"},
        }},
        "Circle": {
            "properties": {"next": {"type": "string"}},
            "then": {"$ref": "#/components/schemas/Circle"},
        },
    }}});
    let document = document.into();
    tried(schema, |node, findings| {
        let schema = node.as_object_mut().expect("an object");
        conditions(schema, &mut References::new(&document), findings);
    })
}

/// The properties that a schema has in the end.
fn properties(schema: Value) -> Value {
    normal(schema).0["properties"].clone()
}

#[test]
fn what_a_condition_declares_is_a_property() {
    let (text, number) = (json!({"type": "string"}), json!({"type": "integer"}));
    let (found, said) = normal(json!({
        "type": "object",
        "properties": {"foo": text},
        "if": {"properties": {"foo": {"const": "a"}, "flag": {"const": true}, "tag": {"const": "b"}}},
        "then": {"properties": {"bar": text, "foo": number}, "required": ["bar"]},
        "else": {"properties": {"baz": number, "never": false}},
        "dependentSchemas": {"foo": {"properties": {"tax": text}}},
        "dependencies": {"bar": ["late"], "baz": {"properties": {"old": text}}},
        "unevaluatedProperties": false,
    }));
    let all = json!({
        "foo": text, "flag": {}, "tag": text, "bar": text, "baz": number, "tax": text, "late": {},
        "old": text,
    });
    assert_eq!(found["properties"], all);
    assert_eq!(found.as_object().map(serde_json::Map::len), Some(3));
    assert_eq!(said.len(), 5);
    assert_eq!(said[1], "/then: `then` isn't read, but for the properties in it");
}

#[test]
fn what_two_conditions_declare_is_either() {
    let (text, number) = (json!({"type": "string"}), json!({"type": "integer"}));
    let either = json!({"a": {"anyOf": [text, number]}});
    let one = json!({"properties": {"a": text}});
    let other = json!({"properties": {"a": number}});
    assert_eq!(properties(json!({"then": one, "else": other})), either);
    assert_eq!(properties(json!({"then": {"allOf": [one]}, "else": {"else": other}})), either);
    assert_eq!(properties(json!({"then": one, "else": one})), json!({"a": text}));
    // In parts of an `allOf`, too.
    let (found, _) = normal(json!({
        "properties": {"kind": text},
        "allOf": [
            {"if": {"properties": {"kind": {"const": "a"}}}, "then": one},
            {"title": "t", "if": {"properties": {"kind": {"const": "b"}}}, "then": other},
        ],
    }));
    assert_eq!(found["properties"], json!({"kind": text, "a": {"anyOf": [text, number]}}));
    assert_eq!(found["allOf"], json!([{"title": "t"}]));
}

#[test]
fn what_is_declared_may_have_more_members() {
    let then = json!({"properties": {"b": {}}});
    let refined = |own: Value| {
        properties(json!({"properties": {"a": own}, "then": {"properties": {"a": then}}}))["a"]
            .clone()
    };
    let own = json!({"type": "object", "properties": {"c": {}}});
    assert_eq!(refined(own.clone())["then"], then);
    let part = json!({"properties": {"a": own}});
    let (found, _) = normal(json!({"allOf": [part], "then": {"properties": {"a": then}}}));
    assert_eq!(found["allOf"][0]["properties"]["a"]["then"], then);
    // What declares none can hold them all.
    let any = json!({"$ref": "#/components/schemas/Any"});
    let union = json!({"oneOf": [{"$ref": "#/components/schemas/Named"}, own]});
    for free in [json!({}), json!({"description": "d"}), json!({"type": "object"}), any, union] {
        assert_eq!(refined(free.clone()), free);
    }
    let named = json!({"$ref": "#/components/schemas/Named"});
    assert_eq!(refined(named.clone()), json!({"allOf": [named], "then": then}));
}

#[test]
fn elements_and_what_is_in_a_map_may_have_more_members() {
    let own = json!({"type": "object", "properties": {"a": {}}});
    let deep = json!({"properties": {"b": {}}});
    for (key, ty) in [("items", "array"), ("additionalProperties", "object")] {
        let (outer, then) = (json!({"type": ty, key: own}), json!({key: deep}));
        let found =
            properties(json!({"properties": {"l": outer}, "then": {"properties": {"l": then}}}));
        assert_eq!(found["l"][key]["then"], deep);
        let (found, said) = normal(json!({"type": ty, key: own, "then": then}));
        assert_eq!(found[key]["then"], deep);
        assert!(said[0].ends_with("but for the properties in it"), "{said:?}");
        // What declares no member can hold them all.
        let free = json!({"type": ty, key: {}});
        let found =
            properties(json!({"properties": {"l": free}, "then": {"properties": {"l": then}}}));
        assert_eq!(found["l"], free);
    }
    let list = json!({"$ref": "#/components/schemas/List"});
    let then = json!({"properties": {"l": {"items": deep}}});
    let (found, said) = normal(json!({"properties": {"l": list}, "then": then}));
    assert_eq!(found["properties"]["l"], list);
    assert!(said[1].starts_with("/then/properties/l/items: `items` isn't read"), "{said:?}");
}

#[test]
fn references_are_followed() {
    let more = json!({"$ref": "#/components/schemas/More"});
    let (text, number) = (json!({"type": "string"}), json!({"type": "integer"}));
    assert_eq!(
        properties(json!({"then": more})),
        json!({"more": number, "size": text, "name": text})
    );
    let circle = json!({"$ref": "#/components/schemas/Circle"});
    assert_eq!(properties(json!({"else": circle})), json!({"next": text}));
    // What is inherited is declared; what only some variants declare has the type of each.
    let named = json!({"$ref": "#/components/schemas/Named"});
    let then = json!({"properties": {"name": number, "size": number}});
    let heir = json!({"allOf": [named], "then": then});
    assert_eq!(properties(heir), json!({"size": number}));
    assert_eq!(properties(json!({"oneOf": [more], "then": then})), json!({"name": {}, "size": {}}));
}

#[test]
fn other_members_may_be_spoken_of() {
    let then = json!({"patternProperties": {"^a": {}}, "required": ["b"]});
    let (found, _) = normal(json!({"type": "object", "then": then}));
    assert_eq!(found, json!({"type": "object", "additionalProperties": {}}));
}

#[test]
fn what_has_many_types_is_anything() {
    let then = |format| json!({"properties": {"a": {"type": "string", "format": format}}});
    let then: Vec<Value> = (0..100).map(|number| then(format!("f{number}"))).collect();
    let found = properties(json!({"then": {"anyOf": then}}));
    assert_eq!(found["a"]["anyOf"][0], json!({}));
    assert_eq!(found["a"]["anyOf"].as_array().map(Vec::len), Some(64));
}

#[test]
fn what_is_no_object_gets_no_properties() {
    let then = json!({"properties": {"a": {}}});
    for schema in [
        json!({"type": "string", "then": then}),
        json!({"type": ["integer", "null"], "then": then}),
        json!({"if": {"type": "array"}, "then": {"minItems": 2}, "else": then}),
        json!({"then": {"minLength": 2}}),
    ] {
        let (found, said) = normal(schema);
        assert_eq!(found.get("properties"), None);
        assert!(said.last().is_some_and(|said| said.ends_with("isn't read")));
    }
}
