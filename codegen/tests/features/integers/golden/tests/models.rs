// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use integers::models;

#[test]
fn level_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Level>(example);
}

#[test]
fn first_round_trips() {
    let example = r#"{"version":1}"#;
    support::assert_round_trip::<models::First>(example);
}

#[test]
fn second_round_trips() {
    let example = r#"{"version":2}"#;
    support::assert_round_trip::<models::Second>(example);
}

#[test]
fn given_round_trips() {
    let example = r#"{"count":4,"sizes":[10],"level":3}"#;
    support::assert_round_trip::<models::Given>(example);
}

#[test]
fn numbers_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Numbers>(example);
}

#[test]
fn places_mixed_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::PlacesMixed>(example);
}

#[test]
fn places_either_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::PlacesEither>(example);
}

#[test]
fn places_one_or_many_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::PlacesOneOrMany>(example);
}

#[test]
fn places_counted_round_trips() {
    let example = r#"{"version":1}"#;
    support::assert_round_trip::<models::PlacesCounted>(example);
}

#[test]
fn places_told_round_trips() {
    let example = r#"{"version":1}"#;
    support::assert_round_trip::<models::PlacesTold>(example);
}

#[test]
fn numbers_any_of_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersAnyOf>(example);
}

#[test]
fn numbers_one_of_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersOneOf>(example);
}

#[test]
fn numbers_types_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersTypes>(example);
}

#[test]
fn numbers_limited_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersLimited>(example);
}

#[test]
fn numbers_text_too_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersTextToo>(example);
}

#[test]
fn numbers_nested_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersNested>(example);
}

#[test]
fn numbers_list_item_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NumbersListItem>(example);
}

#[test]
fn numbers_whole_or_part_part_round_trips() {
    let example = r#"{"amount":1.5}"#;
    support::assert_round_trip::<models::NumbersWholeOrPartPart>(example);
}

#[test]
fn numbers_whole_or_part_whole_round_trips() {
    let example = r#"{"amount":1}"#;
    support::assert_round_trip::<models::NumbersWholeOrPartWhole>(example);
}

#[test]
fn numbers_whole_or_part_round_trips() {
    let example = r#"{"amount":1.5}"#;
    support::assert_round_trip::<models::NumbersWholeOrPart>(example);
}
