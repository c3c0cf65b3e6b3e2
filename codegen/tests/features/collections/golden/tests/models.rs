// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use collections::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Item>(r#"{"id":1}"#);
    cases.round_trip::<models::Maps>(r#"{"counts":{"key":1}}"#);
    cases.round_trip::<models::Labelled>(r#"{}"#);
    cases.round_trip::<models::OpenToText>(r#"{"id":1}"#);
    cases.round_trip::<models::OpenToCounts>(r#"{}"#);
    cases.round_trip::<models::OpenToItems>(r#"{}"#);
    cases.round_trip::<models::OpenToAnything>(r#"{}"#);
    cases.round_trip::<models::Closed>(r#"{}"#);
    cases.round_trip::<models::Unstated>(r#"{}"#);
    cases.round_trip::<models::Nothing>(r#"{}"#);
    cases.round_trip::<models::Bag>(r#"{}"#);
    cases.round_trip::<models::ListsPointsItem>(r#"{"x":1.0}"#);
    cases.round_trip::<models::MapsPointsValue>(r#"{"x":1.0}"#);
    cases.end();
}
