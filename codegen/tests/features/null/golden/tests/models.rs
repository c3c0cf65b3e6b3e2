// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use null::models;

#[test]
fn address_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Address>(example);
}

#[test]
fn answered_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Answered>(example);
}

#[test]
fn place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Place>(example);
}

#[test]
fn change_colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::ChangeColour>(example);
}

#[test]
fn change_contact_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::ChangeContact>(example);
}

#[test]
fn change_either_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::ChangeEither>(example);
}
