// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use bodies::models;

#[test]
fn nullable_thing_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::NullableThing>(example);
}
