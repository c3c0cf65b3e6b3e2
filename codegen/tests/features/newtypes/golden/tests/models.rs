// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use newtypes::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::AgentId>(r#""text""#);
    cases.round_trip::<models::FormerId>(r#""text""#);
    cases.round_trip::<models::MaybeId>(r#""text""#);
    cases.round_trip::<models::Created>(r#""2026-01-31T12:00:00Z""#);
    cases.round_trip::<models::VisitorEither>(r#""v1""#);
    cases.end();
}
