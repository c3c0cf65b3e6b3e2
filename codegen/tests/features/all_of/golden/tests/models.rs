// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use all_of::models;

#[test]
fn entity_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Entity>(example);
}

#[test]
fn person_round_trips() {
    let example = r#"{"id":1,"email":"name@example.com"}"#;
    support::assert_round_trip::<models::Person>(example);
}

#[test]
fn employee_round_trips() {
    let example = r#"{
  "id": 1,
  "name": "text",
  "email": "name@example.com",
  "badge": "text",
  "salary": 1.5
}"#;
    support::assert_round_trip::<models::Employee>(example);
}

#[test]
fn tagged_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Tagged>(example);
}

#[test]
fn shop_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Shop>(example);
}

#[test]
fn bakery_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Bakery>(example);
}

#[test]
fn narrowed_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Narrowed>(example);
}

#[test]
fn open_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Open>(example);
}

#[test]
fn either_way_round_trips() {
    let example = r#"{"id":1,"address":"text"}"#;
    support::assert_round_trip::<models::EitherWay>(example);
}

#[test]
fn tagged_tag_round_trips() {
    let example = r#""a""#;
    support::assert_round_trip::<models::TaggedTag>(example);
}

#[test]
fn tagged_place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::TaggedPlace>(example);
}

#[test]
fn holder_inline_round_trips() {
    let example = r#"{"id":1,"rank":1}"#;
    support::assert_round_trip::<models::HolderInline>(example);
}

#[test]
fn shop_contact_round_trips() {
    let example = r#"{"id":1,"email":"name@example.com"}"#;
    support::assert_round_trip::<models::ShopContact>(example);
}

#[test]
fn strict_round_trips() {
    let example = r#"{"id":1,"email":"name@example.com"}"#;
    support::assert_round_trip::<models::Strict>(example);
}

#[test]
fn level_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::Level>(example);
}

#[test]
fn either_way_by_mail_round_trips() {
    let example = r#"{"id":1,"address":"text"}"#;
    support::assert_round_trip::<models::EitherWayByMail>(example);
}

#[test]
fn either_way_by_phone_round_trips() {
    let example = r#"{"id":1,"phone":"text"}"#;
    support::assert_round_trip::<models::EitherWayByPhone>(example);
}
