// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use webhooks::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Base>(r#"{"event":"text"}"#);
    let example = r#"{"event":"added","pet":{"name":"text"}}"#;
    cases.round_trip::<models::PetAdded>(example);
    cases.round_trip::<models::Pet>(r#"{"name":"text"}"#);
    cases.round_trip::<models::Found>(r#"{"event":"found"}"#);
    cases.round_trip::<models::Job>(r#"{"id":"text"}"#);
    cases.round_trip::<models::PetGonePayload>(r#"{"event":"gone","left":1}"#);
    let example = r#"{"event":"added","pet":{"name":"text"}}"#;
    cases.round_trip::<models::Webhook>(example);
    cases.end();
}
