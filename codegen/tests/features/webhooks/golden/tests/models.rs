// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use webhooks::models;

#[test]
fn base_round_trips() {
    let example = r#"{"event":"text"}"#;
    support::assert_round_trip::<models::Base>(example);
}

#[test]
fn pet_added_round_trips() {
    let example = r#"{"event":"added","pet":{"name":"text"}}"#;
    support::assert_round_trip::<models::PetAdded>(example);
}

#[test]
fn pet_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Pet>(example);
}

#[test]
fn found_round_trips() {
    let example = r#"{"event":"found"}"#;
    support::assert_round_trip::<models::Found>(example);
}

#[test]
fn job_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::Job>(example);
}

#[test]
fn pet_added_event_round_trips() {
    let example = r#""added""#;
    support::assert_round_trip::<models::PetAddedEvent>(example);
}

#[test]
fn pet_gone_payload_round_trips() {
    let example = r#"{"event":"gone","left":1}"#;
    support::assert_round_trip::<models::PetGonePayload>(example);
}

#[test]
fn webhook_round_trips() {
    let example = r#"{"event":"added","pet":{"name":"text"}}"#;
    support::assert_round_trip::<models::Webhook>(example);
}
