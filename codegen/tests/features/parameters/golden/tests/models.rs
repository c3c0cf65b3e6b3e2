// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use parameters::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Share>(r#"{}"#);
    cases.round_trip::<models::Colour>(r#"{"R":100,"G":200,"B":150}"#);
    cases.round_trip::<models::Filter>(r#"{}"#);
    cases.round_trip::<models::Owner>(r#"{"id":1}"#);
    cases.round_trip::<models::FilterSize>(r#"{}"#);
    cases.round_trip::<models::OptionalOnesEither>(r#"1"#);
    cases.round_trip::<models::OptionalOnesMixed>(r#"1"#);
    cases.end();
}
