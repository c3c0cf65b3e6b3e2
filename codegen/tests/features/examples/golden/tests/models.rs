// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use examples::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Colour>(r#""red""#);
    let example = r#"{
  "text": "a \"quote\", a \\ and a\nline",
  "list": [1,2],
  "map": {"a":0.5},
  "order": {"item":"pen"},
  "raw": {"any":[1,null]},
  "nothing": null
}"#;
    cases.round_trip::<models::Whole>(example);
    let example = r#"{"name":"Marta","when":"2026-01-31T12:00:00Z","how":"fast"}"#;
    cases.round_trip::<models::Parts>(example);
    cases.round_trip::<models::Wrong>(r#"{"id":1}"#);
    cases.round_trip::<models::Shape>(r#"{"item":"ball"}"#);
    cases.end();
}
