// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use responses::models;

#[test]
fn progress_round_trips() {
    let example = r#"{"percent":1}"#;
    support::assert_round_trip::<models::Progress>(example);
}
