// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use newer::models;

#[test]
fn identified_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Identified>(example);
}

#[test]
fn part_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Part>(example);
}

#[test]
fn paid_round_trips() {
    let example = r#"{"by":"text"}"#;
    support::assert_round_trip::<models::Paid>(example);
}

#[test]
fn sent_round_trips() {
    let example = r#"{"kind":"text"}"#;
    support::assert_round_trip::<models::Sent>(example);
}

#[test]
fn stop_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Stop>(example);
}

#[test]
fn bank_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Bank>(example);
}

#[test]
fn open_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Open>(example);
}

#[test]
fn taken_round_trips() {
    let example = r#"{"by":{}}"#;
    support::assert_round_trip::<models::Taken>(example);
}

#[test]
fn amount_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Amount>(example);
}

#[test]
fn noted_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Noted>(example);
}

#[test]
fn stage_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Stage>(example);
}

#[test]
fn place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Place>(example);
}

#[test]
fn inner_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Inner>(example);
}

#[test]
fn event_amount_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::EventAmount>(example);
}

#[test]
fn event_pair_item_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::EventPairItem>(example);
}

#[test]
fn paid_place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::PaidPlace>(example);
}

#[test]
fn paid_at_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::PaidAt>(example);
}

#[test]
fn sent_one_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SentOne>(example);
}

#[test]
fn sent_stops_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SentStopsItem>(example);
}

#[test]
fn sent_named_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SentNamedValue>(example);
}
