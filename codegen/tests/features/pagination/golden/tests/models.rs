// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use pagination::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Cursor>(r#""text""#);
    cases.round_trip::<models::Contact>(r#"{"id":1}"#);
    cases.round_trip::<models::Order>(r#"{"id":1}"#);
    cases.round_trip::<models::ListContactsResponseData>(r#"{}"#);
    cases.round_trip::<models::ListContactsResponseMeta>(r#"{}"#);
    cases.end();
}
