// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use newtypes::models;

#[test]
fn agent_id_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::AgentId>(example);
}

#[test]
fn former_id_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::FormerId>(example);
}

#[test]
fn maybe_id_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::MaybeId>(example);
}

#[test]
fn created_round_trips() {
    let example = r#""2026-01-31T12:00:00Z""#;
    support::assert_round_trip::<models::Created>(example);
}

#[test]
fn colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::Colour>(example);
}

#[test]
fn visitor_either_round_trips() {
    let example = r#""v1""#;
    support::assert_round_trip::<models::VisitorEither>(example);
}
