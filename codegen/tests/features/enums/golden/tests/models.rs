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
fn colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::Colour>(example);
}

#[test]
fn letters_round_trips() {
    let example = r#""+1""#;
    support::assert_round_trip::<models::Letters>(example);
}

#[test]
fn size_round_trips() {
    let example = r#"-1"#;
    support::assert_round_trip::<models::Size>(example);
}

#[test]
fn quoted_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Quoted>(example);
}

#[test]
fn mixed_round_trips() {
    let example = r#""auto""#;
    support::assert_round_trip::<models::Mixed>(example);
}

#[test]
fn large_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Large>(example);
}

#[test]
fn platform_round_trips() {
    let example = r#"10"#;
    support::assert_round_trip::<models::Platform>(example);
}

#[test]
fn status_round_trips() {
    let example = r#""open""#;
    support::assert_round_trip::<models::Status>(example);
}

#[test]
fn tier_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Tier>(example);
}

#[test]
fn action_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Action>(example);
}

#[test]
fn quoted_level_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::QuotedLevel>(example);
}

#[test]
fn quoted_version_round_trips() {
    let example = r#""1""#;
    support::assert_round_trip::<models::QuotedVersion>(example);
}

#[test]
fn event_mood_round_trips() {
    let example = r#""good""#;
    support::assert_round_trip::<models::EventMood>(example);
}

#[test]
fn event_grade_round_trips() {
    let example = r#""a""#;
    support::assert_round_trip::<models::EventGrade>(example);
}

#[test]
fn event_bits_round_trips() {
    let example = r#"8"#;
    support::assert_round_trip::<models::EventBits>(example);
}

#[test]
fn event_twice_round_trips() {
    let example = r#""once""#;
    support::assert_round_trip::<models::EventTwice>(example);
}

#[test]
fn event_unit_round_trips() {
    let example = r#""metre""#;
    support::assert_round_trip::<models::EventUnit>(example);
}

#[test]
fn event_answer_round_trips() {
    let example = r#""Y""#;
    support::assert_round_trip::<models::EventAnswer>(example);
}

#[test]
fn event_amount_round_trips() {
    let example = r#""few""#;
    support::assert_round_trip::<models::EventAmount>(example);
}

#[test]
fn event_bit_round_trips() {
    let example = r#"0"#;
    support::assert_round_trip::<models::EventBit>(example);
}

#[test]
fn event_said_value_round_trips() {
    let example = r#""true""#;
    support::assert_round_trip::<models::EventSaidValue>(example);
}

#[test]
fn event_said_round_trips() {
    let example = r#"true"#;
    support::assert_round_trip::<models::EventSaid>(example);
}

#[test]
fn event_shape_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::EventShapeObject>(example);
}

#[test]
fn event_shape_value_round_trips() {
    let example = r#""round""#;
    support::assert_round_trip::<models::EventShapeValue>(example);
}

#[test]
fn event_shape_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::EventShape>(example);
}

#[test]
fn event_order_value_round_trips() {
    let example = r#""rising""#;
    support::assert_round_trip::<models::EventOrderValue>(example);
}

#[test]
fn event_order_round_trips() {
    let example = r#"["text"]"#;
    support::assert_round_trip::<models::EventOrder>(example);
}
