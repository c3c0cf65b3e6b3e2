// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use older::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::TokenRequest>(r#"{"code":"text"}"#);
    cases.round_trip::<models::Cat>(r#"{"kind":"cat","name":"text"}"#);
    cases.round_trip::<models::PetBase>(r#"{"kind":"Pet","name":"text"}"#);
    cases.round_trip::<models::SendListsRequest>(r#"{"names":["text"]}"#);
    cases.end();
}
