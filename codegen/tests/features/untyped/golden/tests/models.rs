// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use untyped::models;

#[test]
fn by_keywords_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ByKeywords>(example);
}

#[test]
fn by_examples_round_trips() {
    for example in [
        r#"{"from_the_whole":7,"differs":1}"#,
        r#"{"from_the_whole":null,"differs":"a"}"#,
    ] {
        support::assert_round_trip::<models::ByExamples>(example);
    }
}

#[test]
fn stale_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Stale>(example);
}

#[test]
fn stale_part_round_trips() {
    let example = r#"{"Name":"text"}"#;
    support::assert_round_trip::<models::StalePart>(example);
}

#[test]
fn heir_round_trips() {
    let example = r#"{"maker":"text"}"#;
    support::assert_round_trip::<models::Heir>(example);
}

#[test]
fn promised_round_trips() {
    let example = r#"{"id":"text","total":{}}"#;
    support::assert_round_trip::<models::Promised>(example);
}

#[test]
fn one_of_sets_round_trips() {
    let example = r#"{"left":"any value"}"#;
    support::assert_round_trip::<models::OneOfSets>(example);
}

#[test]
fn identified_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Identified>(example);
}

#[test]
fn sets_elsewhere_round_trips() {
    let example = r#"{"left":"any value"}"#;
    support::assert_round_trip::<models::SetsElsewhere>(example);
}

#[test]
fn sets_in_sets_round_trips() {
    let example = r#"{"top":"any value"}"#;
    support::assert_round_trip::<models::SetsInSets>(example);
}

#[test]
fn sets_of_a_part_round_trips() {
    let example = r#"{"left":"any value"}"#;
    support::assert_round_trip::<models::SetsOfAPart>(example);
}

#[test]
fn sets_or_not_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsOrNot>(example);
}

#[test]
fn sets_or_more_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsOrMore>(example);
}

#[test]
fn sets_together_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsTogether>(example);
}

#[test]
fn by_keywords_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ByKeywordsObject>(example);
}

#[test]
fn by_keywords_listed_round_trips() {
    let example = r#""a""#;
    support::assert_round_trip::<models::ByKeywordsListed>(example);
}

#[test]
fn sets_or_more_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsOrMoreValue>(example);
}

#[test]
fn sets_or_more_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsOrMoreObject>(example);
}

#[test]
fn sets_or_more_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::SetsOrMoreCombined>(example);
}
