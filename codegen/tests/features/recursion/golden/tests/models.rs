// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use recursion::models;

#[test]
fn leaf_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Leaf>(example);
}

#[test]
fn company_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Company>(example);
}

#[test]
fn worker_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Worker>(example);
}

#[test]
fn expression_round_trips() {
    let example = r#"1.5"#;
    support::assert_round_trip::<models::Expression>(example);
}

#[test]
fn sum_round_trips() {
    let example = r#"{"left":1.5,"right":1.5}"#;
    support::assert_round_trip::<models::Sum>(example);
}

#[test]
fn child_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Child>(example);
}

#[test]
fn tree_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Tree>(example);
}

#[test]
fn inline_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Inline>(example);
}

#[test]
fn open_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Open>(example);
}

#[test]
fn all_of_itself_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::AllOfItself>(example);
}

#[test]
fn inline_inner_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InlineInner>(example);
}
