// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use several_files::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Cat>(r#"{"kind":"cat","name":"Tom"}"#);
    cases.round_trip::<models::Address>(r#"{}"#);
    cases.round_trip::<models::Address2>(r#"{}"#);
    cases.round_trip::<models::Owner>(r#"{"name":"text"}"#);
    cases.round_trip::<models::Animal>(r#"{"kind":"text","name":"Tom"}"#);
    cases.round_trip::<models::Dog>(r#"{"kind":"dog","name":"Tom"}"#);
    cases.end();
}
