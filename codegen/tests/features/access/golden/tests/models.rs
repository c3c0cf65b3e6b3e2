// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use access::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    let example = r#"{
  "id": "7",
  "name": "n",
  "address": {"no":1,"code":"c"},
  "extra": {"no":2,"code":"d"}
}"#;
    cases.round_trip::<models::Account>(example);
    cases.round_trip::<models::Address>(r#"{"code":"text"}"#);
    cases.round_trip::<models::Person>(r#"{"surname":"text"}"#);
    cases.round_trip::<models::Cat>(r#"{"kind":"Cat"}"#);
    cases.round_trip::<models::Dog>(r#"{"kind":"Dog","bark":"text"}"#);
    cases.round_trip::<models::Profile>(r#"{"name":"text"}"#);
    cases.round_trip::<models::Old>(r#"{"id":1,"older":"text"}"#);
    cases.round_trip::<models::OldUnion>(r#""text""#);
    cases.round_trip::<models::AccountOwner>(r#"{"surname":"text"}"#);
    cases.round_trip::<models::AccountPet>(r#"{"kind":"Cat"}"#);
    cases.round_trip::<models::ReportPlace>(r#"{}"#);
    cases.end();
}
