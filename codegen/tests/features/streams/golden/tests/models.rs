// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use streams::models;

#[test]
fn delta_round_trips() {
    let example = r#"{"delta":"text"}"#;
    support::assert_round_trip::<models::Delta>(example);
}

#[test]
fn line_round_trips() {
    let example = r#"{"number":1}"#;
    support::assert_round_trip::<models::Line>(example);
}

#[test]
fn begun_round_trips() {
    let example = r#"{"event":"begun","data":{"number":1}}"#;
    support::assert_round_trip::<models::Begun>(example);
}

#[test]
fn said_round_trips() {
    let example = r#"{"event":"said","data":"text"}"#;
    support::assert_round_trip::<models::Said>(example);
}

#[test]
fn complete_request_round_trips() {
    let example = r#"{"text":"once"}"#;
    support::assert_round_trip::<models::CompleteRequest>(example);
}

#[test]
fn run_response_round_trips() {
    let example = r#"{"event":"begun","data":{"number":1}}"#;
    support::assert_round_trip::<models::RunResponse>(example);
}

#[test]
fn tasks_response_round_trips() {
    let example = r#"{"task":"text"}"#;
    support::assert_round_trip::<models::TasksResponse>(example);
}
