//! Additional properties, of which some aren't what they should be.

use std::collections::BTreeMap;

use serde_json::{Value, from_str, json, to_value};

use crate::runtime::{AdditionalProperties, int};

fn read(value: &Value) -> AdditionalProperties<u8> {
    from_str(&value.to_string()).expect("an object")
}

#[test]
fn what_is_of_another_type_is_kept_apart_and_written_again() {
    let value = json!({ "a": 1, "large": 256, "odd": "x", "null": null });
    let properties = read(&value);
    assert_eq!(*properties, BTreeMap::from([("a".to_owned(), 1)]));
    let names: Vec<&String> = properties.mismatches().keys().collect();
    assert_eq!(names, ["large", "null", "odd"]);
    assert_eq!(to_value(&properties).expect("JSON"), value);
}

#[test]
fn a_property_takes_the_place_of_a_mismatch_of_its_name() {
    let mut properties = read(&json!({ "a": "x", "b": "y" }));
    properties.insert("a".to_owned(), 1);
    assert_eq!(to_value(&properties).expect("JSON"), json!({ "a": 1, "b": "y" }));
    assert!(properties.has("a") && properties.has("b") && !properties.has("c"));
    properties.mismatches_mut().clear();
    assert!(!properties.has("b"));
}

#[test]
fn a_mismatch_shows_its_name_only() {
    let properties = read(&json!({ "a": 1, "odd": "secret" }));
    assert_eq!(format!("{properties:?}"), r#"{"a": 1, "odd": [mismatch]}"#);
}

#[test]
fn integers_may_be_fractions_that_are_whole() {
    let mut deserializer = serde_json::Deserializer::from_str(r#"{"a": 1e2, "b": 0.5}"#);
    let properties: AdditionalProperties<u8> = int(&mut deserializer).expect("an object");
    assert_eq!(*properties, BTreeMap::from([("a".to_owned(), 100)]));
    assert_eq!(properties.mismatches().get("b"), Some(&json!(0.5)));
}

#[test]
fn they_are_made_and_read_like_a_map() {
    let properties: AdditionalProperties<u8> =
        [("b", 2), ("a", 1)].map(|(name, value)| (name.to_owned(), value)).into_iter().collect();
    let seen: Vec<(&str, u8)> =
        (&properties).into_iter().map(|(name, value)| (name.as_str(), *value)).collect();
    assert_eq!(seen, [("a", 1), ("b", 2)]);
    assert_eq!(AdditionalProperties::<u8>::default().len(), 0);
}
