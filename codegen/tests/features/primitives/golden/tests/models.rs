// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use primitives::models;

#[test]
fn bounds_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Bounds>(example);
}

#[test]
fn texts_round_trips() {
    let example = r#"{"text":"text","password":"text"}"#;
    support::assert_round_trip::<models::Texts>(example);
}

#[test]
fn port_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Port>(example);
}

#[test]
fn texts_pin_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::TextsPin>(example);
}
