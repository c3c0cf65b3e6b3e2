// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use streams::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Delta>(r#"{"delta":"text"}"#);
    cases.round_trip::<models::Line>(r#"{"number":1}"#);
    cases.round_trip::<models::Begun>(r#"{"event":"begun","data":{"number":1}}"#);
    cases.round_trip::<models::Said>(r#"{"event":"said","data":"text"}"#);
    cases.round_trip::<models::CompleteRequest>(r#"{"text":"once"}"#);
    let example = r#"{"event":"begun","data":{"number":1}}"#;
    cases.round_trip::<models::RunResponse>(example);
    cases.round_trip::<models::TasksResponse>(r#"{"task":"text"}"#);
    cases.end();
}
