// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use formats::models;

#[test]
fn order_id_round_trips() {
    let example = r#""8c1a6b52-5d0e-4f2a-9d3b-7e6f5a4b3c2d""#;
    support::assert_round_trip::<models::OrderId>(example);
}

#[test]
fn date_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Date>(example);
}

#[test]
fn order_when_round_trips() {
    let example = r#""2026-01-31T12:00:00Z""#;
    support::assert_round_trip::<models::OrderWhen>(example);
}

#[test]
fn send_form_request_round_trips() {
    let example = r#"{"day":"2026-01-31"}"#;
    support::assert_round_trip::<models::SendFormRequest>(example);
}
