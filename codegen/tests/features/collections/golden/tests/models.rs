// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use collections::models;

#[test]
fn item_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Item>(example);
}

#[test]
fn maps_round_trips() {
    let example = r#"{"counts":{"key":1}}"#;
    support::assert_round_trip::<models::Maps>(example);
}

#[test]
fn open_to_text_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::OpenToText>(example);
}

#[test]
fn open_to_counts_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenToCounts>(example);
}

#[test]
fn open_to_items_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenToItems>(example);
}

#[test]
fn open_to_anything_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenToAnything>(example);
}

#[test]
fn closed_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Closed>(example);
}

#[test]
fn unstated_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Unstated>(example);
}

#[test]
fn nothing_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Nothing>(example);
}

#[test]
fn bag_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Bag>(example);
}

#[test]
fn lists_colours_item_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::ListsColoursItem>(example);
}

#[test]
fn lists_points_item_round_trips() {
    let example = r#"{"x":1.5}"#;
    support::assert_round_trip::<models::ListsPointsItem>(example);
}

#[test]
fn maps_points_value_round_trips() {
    let example = r#"{"x":1.5}"#;
    support::assert_round_trip::<models::MapsPointsValue>(example);
}
