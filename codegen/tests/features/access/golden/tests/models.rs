// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use access::models;

#[test]
fn account_round_trips() {
    let example = r#"{
  "id": "7",
  "name": "n",
  "address": {"no":1,"code":"c"},
  "extra": {"no":2,"code":"d"}
}"#;
    support::assert_round_trip::<models::Account>(example);
}

#[test]
fn address_round_trips() {
    let example = r#"{"code":"text"}"#;
    support::assert_round_trip::<models::Address>(example);
}

#[test]
fn person_round_trips() {
    let example = r#"{"surname":"text"}"#;
    support::assert_round_trip::<models::Person>(example);
}

#[test]
fn cat_round_trips() {
    let example = r#"{"kind":"Cat"}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn dog_round_trips() {
    let example = r#"{"kind":"Dog","bark":"text"}"#;
    support::assert_round_trip::<models::Dog>(example);
}

#[test]
fn profile_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Profile>(example);
}

#[test]
fn old_round_trips() {
    let example = r#"{"id":1,"older":"text"}"#;
    support::assert_round_trip::<models::Old>(example);
}

#[test]
fn old_colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::OldColour>(example);
}

#[test]
fn old_union_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::OldUnion>(example);
}

#[test]
fn account_owner_round_trips() {
    let example = r#"{"surname":"text"}"#;
    support::assert_round_trip::<models::AccountOwner>(example);
}

#[test]
fn account_pet_round_trips() {
    let example = r#"{"kind":"Cat"}"#;
    support::assert_round_trip::<models::AccountPet>(example);
}

#[test]
fn report_level_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::ReportLevel>(example);
}

#[test]
fn report_place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ReportPlace>(example);
}
