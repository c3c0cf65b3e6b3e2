// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use newer::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Identified>(r#"{}"#);
    cases.round_trip::<models::Part>(r#"{}"#);
    cases.round_trip::<models::Paid>(r#"{"by":"text"}"#);
    cases.round_trip::<models::Sent>(r#"{"kind":"text"}"#);
    cases.round_trip::<models::Stop>(r#"{}"#);
    cases.round_trip::<models::Bank>(r#"{}"#);
    cases.round_trip::<models::Open>(r#"{}"#);
    cases.round_trip::<models::Taken>(r#"{"by":{}}"#);
    cases.round_trip::<models::Amount>(r#"1"#);
    cases.round_trip::<models::Noted>(r#"{}"#);
    cases.round_trip::<models::Stage>(r#"1"#);
    cases.round_trip::<models::Place>(r#"{}"#);
    cases.round_trip::<models::Inner>(r#"{}"#);
    cases.round_trip::<models::EventAmount>(r#"1"#);
    cases.round_trip::<models::EventPairItem>(r#""text""#);
    cases.round_trip::<models::PaidPlace>(r#"{}"#);
    cases.round_trip::<models::PaidAt>(r#""text""#);
    cases.round_trip::<models::SentOne>(r#"{}"#);
    cases.round_trip::<models::SentStopsItem>(r#"{}"#);
    cases.round_trip::<models::SentNamedValue>(r#"{}"#);
    cases.end();
}
