// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use several_files::models;

#[test]
fn cat_round_trips() {
    let example = r#"{"kind":"cat","name":"Tom"}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn address_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Address>(example);
}

#[test]
fn address2_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Address2>(example);
}

#[test]
fn owner_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Owner>(example);
}

#[test]
fn animal_round_trips() {
    let example = r#"{"kind":"text","name":"Tom"}"#;
    support::assert_round_trip::<models::Animal>(example);
}

#[test]
fn size_round_trips() {
    let example = r#""small""#;
    support::assert_round_trip::<models::Size>(example);
}

#[test]
fn dog_round_trips() {
    let example = r#"{"kind":"dog","name":"Tom"}"#;
    support::assert_round_trip::<models::Dog>(example);
}
