// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use null::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Address>(r#"{}"#);
    cases.round_trip::<models::Answered>(r#"{}"#);
    cases.round_trip::<models::Place>(r#"{}"#);
    cases.round_trip::<models::ChangeContact>(r#""text""#);
    cases.round_trip::<models::ChangeEither>(r#""text""#);
    cases.end();
}
