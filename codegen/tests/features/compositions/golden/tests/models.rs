// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use compositions::models;

#[test]
fn p_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::P>(example);
}

#[test]
fn q_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Q>(example);
}

#[test]
fn text_or_p_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::TextOrP>(example);
}

#[test]
fn beside_types_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::BesideTypes>(example);
}

#[test]
fn list_or_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ListOrObject>(example);
}

#[test]
fn common_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Common>(example);
}

#[test]
fn numbers_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Numbers>(example);
}

#[test]
fn lists_round_trips() {
    let example = r#"[1]"#;
    support::assert_round_trip::<models::Lists>(example);
}

#[test]
fn listed_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::Listed>(example);
}

#[test]
fn some_listed_round_trips() {
    let example = r#""b""#;
    support::assert_round_trip::<models::SomeListed>(example);
}

#[test]
fn or_null_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OrNull>(example);
}

#[test]
fn members_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Members>(example);
}

#[test]
fn required_round_trips() {
    let example = r#"{"p":"text"}"#;
    support::assert_round_trip::<models::Required>(example);
}

#[test]
fn stated_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Stated>(example);
}

#[test]
fn three_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Three>(example);
}

#[test]
fn maps_round_trips() {
    let example = r#"{"key":1}"#;
    support::assert_round_trip::<models::Maps>(example);
}

#[test]
fn in_one_another_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::InOneAnother>(example);
}

#[test]
fn objects_round_trips() {
    let example = r#"{"r":"text"}"#;
    support::assert_round_trip::<models::Objects>(example);
}

#[test]
fn no_object_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::NoObject>(example);
}

#[test]
fn both_keywords_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::BothKeywords>(example);
}

#[test]
fn listed_string_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::ListedString>(example);
}

#[test]
fn common_pq_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::CommonPQ>(example);
}

#[test]
fn some_listed_string_subset_round_trips() {
    let example = r#""b""#;
    support::assert_round_trip::<models::SomeListedStringSubset>(example);
}

#[test]
fn members_p_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::MembersP>(example);
}

#[test]
fn required_p_round_trips() {
    let example = r#"{"p":"text"}"#;
    support::assert_round_trip::<models::RequiredP>(example);
}

#[test]
fn objects_pr_round_trips() {
    let example = r#"{"r":"text"}"#;
    support::assert_round_trip::<models::ObjectsPR>(example);
}

#[test]
fn objects_qr_round_trips() {
    let example = r#"{"r":"text"}"#;
    support::assert_round_trip::<models::ObjectsQR>(example);
}
