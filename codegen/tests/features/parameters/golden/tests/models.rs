// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use parameters::models;

#[test]
fn share_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Share>(example);
}

#[test]
fn colour_round_trips() {
    let example = r#"{"R":100,"G":200,"B":150}"#;
    support::assert_round_trip::<models::Colour>(example);
}

#[test]
fn kind_round_trips() {
    let example = r#""dog""#;
    support::assert_round_trip::<models::Kind>(example);
}

#[test]
fn filter_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Filter>(example);
}

#[test]
fn owner_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Owner>(example);
}

#[test]
fn filter_size_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::FilterSize>(example);
}

#[test]
fn optional_ones_either_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::OptionalOnesEither>(example);
}

#[test]
fn optional_ones_mixed_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::OptionalOnesMixed>(example);
}
