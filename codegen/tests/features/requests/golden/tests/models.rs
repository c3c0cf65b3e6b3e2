// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "names are spelt as in the API's document"
)]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use requests::models;

#[test]
fn item_round_trips() {
    let example = r#"{"price":1.5}"#;
    support::assert_round_trip::<models::Item>(example);
}

#[test]
fn priced_round_trips() {
    let example = r#"{"price":1.5}"#;
    support::assert_round_trip::<models::Priced>(example);
}
