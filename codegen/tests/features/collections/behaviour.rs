//! Arrays keep their order, maps their members, and objects that are open to other members these.

mod support;

use std::collections::BTreeMap;

use collections::models::{
    Bag, Closed, Item, Labelled, Lists, ListsColoursItem, ListsPointsItem, Maps, MapsPointsValue, Nothing,
    OpenToAnything, OpenToCounts, OpenToItems, OpenToText, Unstated,
};
use serde_json::{Value, json};
use support::{assert_encodes, assert_round_trip, decode};

#[test]
fn arrays_are_vectors_however_deep() {
    let lists = Lists::new(vec!["b".to_owned(), "a".to_owned()], vec![Item::new(1)])
        .matrix(vec![vec![1.5], vec![]])
        .cube(vec![vec![vec![Item::new(2)]]])
        .bounded(vec![1, 2, 3])
        .named(vec![Item::new(3)])
        .points(vec![ListsPointsItem::new(0.5)])
        .colours(vec![ListsColoursItem::Red, "green".into()]);
    assert_encodes(
        &lists,
        r#"{"texts": ["b", "a"], "items": [{"id": 1}], "matrix": [[1.5], []],
        "cube": [[[{"id": 2}]]], "bounded": [1, 2, 3], "named": [{"id": 3}],
        "points": [{"x": 0.5}], "colours": ["red", "green"]}"#,
    );
}

#[test]
fn items_that_should_be_unique_are_kept_in_order_and_twice_if_they_come_twice() {
    let lists: Lists = decode(r#"{"texts": [], "items": [], "unique": ["b", "a", "b"]}"#);
    assert_eq!(lists.unique, Some(["b", "a", "b"].map(str::to_owned).to_vec()));
}

#[test]
fn items_of_any_type_are_raw_json() {
    assert_round_trip::<Lists>(
        r#"{"texts": [], "items": [], "anything": [1, "a", null, {}], "untold": [[true]]}"#,
    );
}

#[test]
fn an_array_that_is_empty_is_not_one_that_is_absent() {
    let lists = Lists::new(vec![], vec![]).unique(vec![]);
    let json = serde_json::to_value(&lists).expect("JSON");
    assert_eq!(json, json!({ "texts": [], "items": [], "unique": [] }));
}

#[test]
fn maps_have_the_members_that_come() {
    let json = r#"{
        "counts": {"a": 1, "": 2, "日本": 3}, "items": {"x": {"id": 1}},
        "lists": {"l": ["a"]}, "nested": {"n": {"m": true}}, "any": {"a": [1, null]},
        "any_schema": {"b": "c"}, "free_form": {"d": {"e": null}}, "points": {"p": {"x": 1.5}},
        "named": {"Accept": "*/*"}
    }"#;
    assert_round_trip::<Maps>(json);
    let maps: Maps = decode(json);
    assert_eq!(maps.counts["日本"], 3);
    assert_eq!(maps.points, Some([("p".to_owned(), MapsPointsValue::new(1.5))].into()));
    assert_eq!(maps.any.expect("a map")["a"], json!([1, null]));
}

#[test]
fn a_member_of_another_type_than_the_map_has_is_refused() {
    assert!(serde_json::from_str::<Maps>(r#"{"counts": {"a": "1"}}"#).is_err());
}

#[test]
fn members_whose_names_have_a_pattern_have_the_type_that_is_said_of_them() {
    let labelled: Labelled = decode(r#"{"labels": {"x-a": "b"}}"#);
    assert_eq!(labelled.labels, Some([("x-a".to_owned(), "b".to_owned())].into()));
    assert_round_trip::<Labelled>(r#"{"labels": {"x-a": "b"}}"#);
}

#[test]
fn members_beside_the_declared_ones_are_kept() {
    let json = r#"{"id": 1, "additional_properties": true, "more": "text"}"#;
    let open: OpenToText = decode(json);
    assert_eq!((open.id, open.additional_properties), (1, Some(true)));
    assert_round_trip::<OpenToText>(json);
    let mut open = OpenToAnything::new().id(1);
    open.additional_properties.insert("more".to_owned(), json!([{ "a": null }]));
    assert_encodes(&open, r#"{"id": 1, "more": [{"a": null}]}"#);
    assert_round_trip::<OpenToAnything>(r#"{"more": [{"a": null}]}"#);
}

#[test]
fn members_beside_the_declared_ones_that_are_of_another_type_are_kept_apart() {
    let json = r#"{"name": "n", "a": 1, "odd": "x", "none": null, "half": 0.5}"#;
    let open: OpenToCounts = decode(json);
    assert_eq!(*open.additional_properties, [("a", Some(1)), ("none", None)].map(named).into());
    let mismatches = [("half", json!(0.5)), ("odd", json!("x"))].map(named);
    assert_eq!(*open.additional_properties.mismatches(), mismatches.into());
    assert_encodes(&open, json);
    let whole: OpenToCounts = decode(r#"{"a": 1.0, "b": 2e3}"#);
    assert_encodes(&whole, r#"{"a": 1, "b": 2000}"#);
    let json = r#"{"ok": {"id": 1}, "odd": {"id": "1"}, "odder": [true]}"#;
    let open: OpenToItems = decode(json);
    assert_eq!(*open.additional_properties, [("ok", Item::new(1))].map(named).into());
    assert_encodes(&open, json);
}

#[test]
fn a_member_of_another_type_gives_way_to_one_of_its_name() {
    let mut open: OpenToText = decode(r#"{"id": 1, "odd": 2, "odder": {"secret": true}}"#);
    let shown = format!("{:?}", open.other_properties);
    assert_eq!(shown, r#"{"odd": [mismatch], "odder": [mismatch]}"#);
    open.other_properties.insert("odd".to_owned(), "text".to_owned());
    assert_encodes(&open, r#"{"id": 1, "odd": "text", "odder": {"secret": true}}"#);
    open.other_properties.mismatches_mut().clear();
    assert_encodes(&open, r#"{"id": 1, "odd": "text"}"#);
}

fn named<T>((name, value): (&str, T)) -> (String, T) {
    (name.to_owned(), value)
}

#[test]
fn members_that_nobody_declared_are_ignored_where_the_schema_does_not_speak_of_them() {
    let unstated: Unstated = decode(r#"{"id": 1, "more": 2}"#);
    assert_eq!(unstated, Unstated::new().id(1));
    let closed: Closed = decode(r#"{"id": 1, "more": 2}"#);
    assert_eq!(closed, Closed::new().id(1));
}

#[test]
fn an_object_without_members_is_an_empty_one() {
    let bag = Bag::new().nothing(Nothing::new()).free_form(BTreeMap::new());
    assert_encodes(&bag, r#"{"nothing": {}, "free_form": {}}"#);
    let bag: Bag = decode(r#"{"free_form": {"a": 1}}"#);
    assert_eq!(bag.free_form, Some([("a".to_owned(), Value::from(1))].into()));
}
