// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use primitives::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Bounds>(r#"{}"#);
    cases.round_trip::<models::Texts>(r#"{"text":"text","password":"text"}"#);
    cases.round_trip::<models::Port>(r#"1"#);
    cases.round_trip::<models::TextsPin>(r#""text""#);
    cases.end();
}
