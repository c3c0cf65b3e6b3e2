// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use renames::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::OldNote>(r#"{}"#);
    cases.round_trip::<models::NoteThing>(r#"{}"#);
    cases.round_trip::<models::Answer>(r#""text""#);
    cases.round_trip::<models::Right>(r#"{}"#);
    cases.round_trip::<models::Left>(r#"{}"#);
    cases.round_trip::<models::Writer>(r#"{"name":"text"}"#);
    cases.end();
}
