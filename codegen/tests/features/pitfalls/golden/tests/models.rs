// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use pitfalls::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Moment>(r#"{"at":"text"}"#);
    let example = r#"{"name":"an example without what a request has"}"#;
    cases.round_trip::<models::Folder>(example);
    cases.round_trip::<models::Shelf>(r#"{"folder":{"name":"n"}}"#);
    cases.round_trip::<models::Rule>(r#"{"a":"text"}"#);
    cases.round_trip::<models::Half>(r#"{"a":"text"}"#);
    cases.round_trip::<models::Base>(r#"{}"#);
    cases.round_trip::<models::Reachable>(r#"{"email":"text"}"#);
    cases.round_trip::<models::Pet>(r#"{"kind":"cat"}"#);
    cases.round_trip::<models::Cat>(r#"{"kind":"cat"}"#);
    cases.round_trip::<models::U>(r#"{"z":1}"#);
    cases.round_trip::<models::A>(r#"{"z":1}"#);
    cases.round_trip::<models::B>(r#"{"z":1}"#);
    cases.round_trip::<models::Unseen>(r#"{"\u202e":"a\u2066b"}"#);
    cases.round_trip::<models::PetBase>(r#"{"kind":"Pet"}"#);
    cases.round_trip::<models::HolderWhat>(r#"{"a":"text"}"#);
    cases.round_trip::<models::OwnerEither>(r#"{"kind":"cat"}"#);
    cases.round_trip::<models::OwnerListsObjectListItem>(r#"{"a":"text"}"#);
    cases.round_trip::<models::OwnerListsObjectListItemValue>(r#"{"b":"text"}"#);
    cases.round_trip::<models::OwnerLists>(r#"[{"a":"text"}]"#);
    cases.round_trip::<models::OwnerLoginPassword>(r#"{"password":"text","n":1}"#);
    cases.round_trip::<models::OwnerLogin>(r#"{"password":"text","n":1}"#);
    cases.round_trip::<models::OwnerNeverObject>(r#"{}"#);
    cases.round_trip::<models::OwnerNever>(r#"true"#);
    cases.round_trip::<models::OwnerWrong>(r#"["text"]"#);
    cases.end();
}
