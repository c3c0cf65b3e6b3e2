// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use older::models;

#[test]
fn token_request_round_trips() {
    let example = r#"{"code":"text"}"#;
    support::assert_round_trip::<models::TokenRequest>(example);
}

#[test]
fn cat_round_trips() {
    let example = r#"{"kind":"cat","name":"text"}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn pet_base_round_trips() {
    let example = r#"{"kind":"Pet","name":"text"}"#;
    support::assert_round_trip::<models::PetBase>(example);
}

#[test]
fn send_lists_request_round_trips() {
    let example = r#"{"names":["text"]}"#;
    support::assert_round_trip::<models::SendListsRequest>(example);
}
