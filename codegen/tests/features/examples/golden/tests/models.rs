// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use examples::models;

#[test]
fn colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::Colour>(example);
}

#[test]
fn whole_round_trips() {
    let example = r#"{
  "text": "a \"quote\", a \\ and a\nline",
  "list": [1,2],
  "map": {"a":0.5},
  "order": {"item":"pen"},
  "raw": {"any":[1,null]},
  "nothing": null
}"#;
    support::assert_round_trip::<models::Whole>(example);
}

#[test]
fn parts_round_trips() {
    let example = r#"{"name":"Marta","when":"2026-01-31T12:00:00Z","how":"fast"}"#;
    support::assert_round_trip::<models::Parts>(example);
}

#[test]
fn wrong_round_trips() {
    let example = r#"{"id":1}"#;
    support::assert_round_trip::<models::Wrong>(example);
}

#[test]
fn shape_round_trips() {
    let example = r#"{"item":"ball"}"#;
    support::assert_round_trip::<models::Shape>(example);
}

#[test]
fn parts_how_round_trips() {
    let example = r#""fast""#;
    support::assert_round_trip::<models::PartsHow>(example);
}
