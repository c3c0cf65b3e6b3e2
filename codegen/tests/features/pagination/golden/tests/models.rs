// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use pagination::models;

#[test]
fn cursor_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::Cursor>(example);
}

#[test]
fn contact_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Contact>(example);
}

#[test]
fn order_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Order>(example);
}

#[test]
fn list_contacts_response_data_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ListContactsResponseData>(example);
}

#[test]
fn list_contacts_response_meta_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ListContactsResponseMeta>(example);
}
