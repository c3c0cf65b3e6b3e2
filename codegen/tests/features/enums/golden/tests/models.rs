// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(
    confusable_idents,
    mixed_script_confusables,
    uncommon_codepoints,
    reason = "names are spelt as in the API's document"
)]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use enums::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Size>(r#"-1"#);
    cases.round_trip::<models::Quoted>(r#"{}"#);
    cases.round_trip::<models::Mixed>(r#""auto""#);
    cases.round_trip::<models::Large>(r#"1"#);
    cases.round_trip::<models::Platform>(r#"10"#);
    cases.round_trip::<models::Tier>(r#"1"#);
    cases.round_trip::<models::Action>(r#"1"#);
    cases.round_trip::<models::QuotedLevel>(r#"1"#);
    cases.round_trip::<models::EventBits>(r#"8"#);
    cases.round_trip::<models::EventBit>(r#"0"#);
    cases.round_trip::<models::EventSaid>(r#"true"#);
    cases.round_trip::<models::EventShapeObject>(r#"{}"#);
    cases.round_trip::<models::EventShape>(r#"{}"#);
    cases.round_trip::<models::EventOrder>(r#"["text"]"#);
    cases.end();
}
