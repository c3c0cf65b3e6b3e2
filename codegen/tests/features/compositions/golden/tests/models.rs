// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use compositions::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::P>(r#"{}"#);
    cases.round_trip::<models::Q>(r#"{}"#);
    cases.round_trip::<models::TextOrP>(r#""text""#);
    cases.round_trip::<models::BesideTypes>(r#"{}"#);
    cases.round_trip::<models::ListOrObject>(r#"{}"#);
    cases.round_trip::<models::Common>(r#"{}"#);
    cases.round_trip::<models::Numbers>(r#"1"#);
    cases.round_trip::<models::Lists>(r#"[1]"#);
    cases.round_trip::<models::Listed>(r#""low""#);
    cases.round_trip::<models::SomeListed>(r#""b""#);
    cases.round_trip::<models::OrNull>(r#"{}"#);
    cases.round_trip::<models::Members>(r#"{}"#);
    cases.round_trip::<models::Required>(r#"{"p":"text"}"#);
    cases.round_trip::<models::Stated>(r#"{}"#);
    cases.round_trip::<models::Three>(r#"{}"#);
    cases.round_trip::<models::Maps>(r#"{"key":1}"#);
    cases.round_trip::<models::InOneAnother>(r#""text""#);
    cases.round_trip::<models::Objects>(r#"{"r":"text"}"#);
    cases.round_trip::<models::NoObject>(r#""text""#);
    cases.round_trip::<models::BothKeywords>(r#""text""#);
    cases.round_trip::<models::CommonPQ>(r#"{}"#);
    cases.round_trip::<models::MembersP>(r#"{}"#);
    cases.round_trip::<models::RequiredP>(r#"{"p":"text"}"#);
    cases.round_trip::<models::ObjectsPR>(r#"{"r":"text"}"#);
    cases.round_trip::<models::ObjectsQR>(r#"{"r":"text"}"#);
    cases.end();
}
