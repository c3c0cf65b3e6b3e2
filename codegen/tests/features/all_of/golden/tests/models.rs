// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use all_of::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Entity>(r#"{"id":1}"#);
    cases.round_trip::<models::Person>(r#"{"id":1,"email":"name@example.com"}"#);
    let example = r#"{
  "id": 1,
  "name": "text",
  "email": "name@example.com",
  "badge": "text",
  "salary": 1.0
}"#;
    cases.round_trip::<models::Employee>(example);
    cases.round_trip::<models::Tagged>(r#"{}"#);
    cases.round_trip::<models::Shop>(r#"{}"#);
    cases.round_trip::<models::Bakery>(r#"{}"#);
    cases.round_trip::<models::Narrowed>(r#"{}"#);
    cases.round_trip::<models::Open>(r#"{"id":1}"#);
    cases.round_trip::<models::EitherWay>(r#"{"id":1,"address":"text"}"#);
    cases.round_trip::<models::TaggedPlace>(r#"{}"#);
    cases.round_trip::<models::HolderInline>(r#"{"id":1,"rank":1}"#);
    let example = r#"{"id":1,"email":"name@example.com"}"#;
    cases.round_trip::<models::ShopContact>(example);
    cases.round_trip::<models::Strict>(r#"{"id":1,"email":"name@example.com"}"#);
    cases.round_trip::<models::EitherWayByMail>(r#"{"id":1,"address":"text"}"#);
    cases.round_trip::<models::EitherWayByPhone>(r#"{"id":1,"phone":"text"}"#);
    cases.end();
}
