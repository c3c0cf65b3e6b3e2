// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use untyped::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::ByKeywords>(r#"{}"#);
    cases.round_trip::<models::ByExamples>(r#"{"from_the_whole":7,"differs":1}"#);
    let example = r#"{"from_the_whole":null,"differs":"a"}"#;
    cases.round_trip::<models::ByExamples>(example);
    cases.round_trip::<models::Stale>(r#"{}"#);
    cases.round_trip::<models::StalePart>(r#"{"Name":"text"}"#);
    cases.round_trip::<models::Heir>(r#"{"maker":"text"}"#);
    cases.round_trip::<models::Promised>(r#"{"id":"text","total":{}}"#);
    cases.round_trip::<models::Nominal>(r#"{"value":"My name"}"#);
    cases.round_trip::<models::OneOfSets>(r#"{"left":"any value"}"#);
    cases.round_trip::<models::Identified>(r#"{}"#);
    cases.round_trip::<models::SetsElsewhere>(r#"{"left":"any value"}"#);
    cases.round_trip::<models::SetsInSets>(r#"{"top":"any value"}"#);
    cases.round_trip::<models::SetsOfAPart>(r#"{"left":"any value"}"#);
    cases.round_trip::<models::SetsOrNot>(r#"{}"#);
    cases.round_trip::<models::SetsOrMore>(r#"{}"#);
    cases.round_trip::<models::SetsTogether>(r#"{}"#);
    cases.round_trip::<models::ByKeywordsObject>(r#"{}"#);
    cases.round_trip::<models::SetsOrMoreValue>(r#"{}"#);
    cases.round_trip::<models::SetsOrMoreObject>(r#"{}"#);
    cases.round_trip::<models::SetsOrMoreCombined>(r#"{}"#);
    cases.end();
}
