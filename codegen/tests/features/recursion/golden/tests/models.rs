// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use recursion::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Leaf>(r#"{}"#);
    cases.round_trip::<models::Company>(r#"{}"#);
    cases.round_trip::<models::Worker>(r#"{"name":"text"}"#);
    cases.round_trip::<models::Expression>(r#"1.0"#);
    cases.round_trip::<models::Sum>(r#"{"left":1.0,"right":1.0}"#);
    cases.round_trip::<models::Child>(r#"{}"#);
    cases.round_trip::<models::Tree>(r#"{}"#);
    cases.round_trip::<models::Inline>(r#"{}"#);
    cases.round_trip::<models::Open>(r#"{}"#);
    cases.round_trip::<models::AllOfItself>(r#"{}"#);
    cases.round_trip::<models::InlineInner>(r#"{}"#);
    cases.end();
}
