// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use multipart::models;

#[test]
fn sizes_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Sizes>(example);
}

#[test]
fn add_letter_request_kind_round_trips() {
    let example = r#""card""#;
    support::assert_round_trip::<models::AddLetterRequestKind>(example);
}

#[test]
fn add_letter_request_round_trips() {
    let example = r#"{"text":"Hello.","sender":{"city":"text"}}"#;
    support::assert_round_trip::<models::AddLetterRequest>(example);
}

#[test]
fn send_message_request_round_trips() {
    let example = r#"{"text":"text"}"#;
    support::assert_round_trip::<models::SendMessageRequest>(example);
}
