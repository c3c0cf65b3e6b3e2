// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use spellings::models;

#[test]
fn release_either_round_trips() {
    let example = r#""1.10""#;
    support::assert_round_trip::<models::ReleaseEither>(example);
}

#[test]
fn release_aliases_item_round_trips() {
    let example = r#""0x10""#;
    support::assert_round_trip::<models::ReleaseAliasesItem>(example);
}

#[test]
fn get_v_api_version_round_trips() {
    let example = r#""1.0""#;
    support::assert_round_trip::<models::GetVApiVersion>(example);
}
