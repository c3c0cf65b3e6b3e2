// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use pitfalls::models;

#[test]
fn folder_round_trips() {
    let example = r#"{"name":"an example without what a request has"}"#;
    support::assert_round_trip::<models::Folder>(example);
}

#[test]
fn shelf_round_trips() {
    let example = r#"{"folder":{"name":"n"}}"#;
    support::assert_round_trip::<models::Shelf>(example);
}

#[test]
fn rule_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::Rule>(example);
}

#[test]
fn half_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::Half>(example);
}

#[test]
fn base_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Base>(example);
}

#[test]
fn reachable_round_trips() {
    let example = r#"{"email":"text"}"#;
    support::assert_round_trip::<models::Reachable>(example);
}

#[test]
fn pet_round_trips() {
    let example = r#"{"kind":"cat"}"#;
    support::assert_round_trip::<models::Pet>(example);
}

#[test]
fn cat_round_trips() {
    let example = r#"{"kind":"cat"}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn u_round_trips() {
    let example = r#"{"z":1}"#;
    support::assert_round_trip::<models::U>(example);
}

#[test]
fn a_round_trips() {
    let example = r#"{"z":1}"#;
    support::assert_round_trip::<models::A>(example);
}

#[test]
fn b_round_trips() {
    let example = r#"{"z":1}"#;
    support::assert_round_trip::<models::B>(example);
}

#[test]
fn unseen_round_trips() {
    let example = r#"{"\u202e":"a\u2066b"}"#;
    support::assert_round_trip::<models::Unseen>(example);
}

#[test]
fn pet_base_round_trips() {
    let example = r#"{"kind":"Pet"}"#;
    support::assert_round_trip::<models::PetBase>(example);
}

#[test]
fn holder_what_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::HolderWhat>(example);
}

#[test]
fn owner_either_round_trips() {
    let example = r#"{"kind":"cat"}"#;
    support::assert_round_trip::<models::OwnerEither>(example);
}

#[test]
fn owner_lists_object_list_item_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::OwnerListsObjectListItem>(example);
}

#[test]
fn owner_lists_object_list_item_value_round_trips() {
    let example = r#"{"b":"text"}"#;
    support::assert_round_trip::<models::OwnerListsObjectListItemValue>(example);
}

#[test]
fn owner_lists_round_trips() {
    let example = r#"[{"a":"text"}]"#;
    support::assert_round_trip::<models::OwnerLists>(example);
}

#[test]
fn owner_login_password_round_trips() {
    let example = r#"{"password":"text","n":1}"#;
    support::assert_round_trip::<models::OwnerLoginPassword>(example);
}

#[test]
fn owner_login_round_trips() {
    let example = r#"{"password":"text","n":1}"#;
    support::assert_round_trip::<models::OwnerLogin>(example);
}

#[test]
fn owner_never_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OwnerNeverObject>(example);
}

#[test]
fn owner_never_round_trips() {
    let example = r#"true"#;
    support::assert_round_trip::<models::OwnerNever>(example);
}

#[test]
fn owner_wrong_value_round_trips() {
    let example = r#""a""#;
    support::assert_round_trip::<models::OwnerWrongValue>(example);
}

#[test]
fn owner_wrong_round_trips() {
    let example = r#"["text"]"#;
    support::assert_round_trip::<models::OwnerWrong>(example);
}

#[test]
fn unseen_value_round_trips() {
    let example = r#""a\u2066b""#;
    support::assert_round_trip::<models::UnseenValue>(example);
}
