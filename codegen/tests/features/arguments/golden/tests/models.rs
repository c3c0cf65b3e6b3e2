// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use arguments::models;

#[test]
fn order_round_trips() {
    let example = r#""up""#;
    support::assert_round_trip::<models::Order>(example);
}

#[test]
fn list_pets_x_api_version_round_trips() {
    let example = r#""2024-01-01""#;
    support::assert_round_trip::<models::ListPetsXApiVersion>(example);
}
