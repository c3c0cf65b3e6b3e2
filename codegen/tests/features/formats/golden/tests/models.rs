// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use formats::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::OrderId>(r#""8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d""#);
    cases.round_trip::<models::Date>(r#"{}"#);
    cases.round_trip::<models::OrderWhen>(r#""2026-01-31T12:00:00Z""#);
    cases.round_trip::<models::SendFormRequest>(r#"{"day":"2026-01-31"}"#);
    cases.end();
}
