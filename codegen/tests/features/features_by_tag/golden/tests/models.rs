// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        rustdoc::broken_intra_doc_links,
        reason = "some of it is for, or tells of, operations that are left out"
    )
)]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use features_by_tag::models;

#[test]
fn severity_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::Severity>(example);
}

#[cfg(any(feature = "lost-pets", feature = "owners"))]
#[test]
fn pet_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::Pet>(example);
}

#[cfg(feature = "owners")]
#[test]
fn address_round_trips() {
    let example = r#"{"city":"text"}"#;
    support::assert_round_trip::<models::Address>(example);
}

#[cfg(feature = "owners")]
#[test]
fn phone_kind_round_trips() {
    let example = r#""mobile""#;
    support::assert_round_trip::<models::PhoneKind>(example);
}

#[cfg(feature = "owners")]
#[test]
fn later_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Later>(example);
}

#[test]
fn found_round_trips() {
    let example = r#"{"where":{}}"#;
    support::assert_round_trip::<models::Found>(example);
}

#[test]
fn place_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Place>(example);
}

#[cfg(feature = "full")]
#[test]
fn register_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Register>(example);
}

#[cfg(any(feature = "lost-pets", feature = "owners"))]
#[test]
fn pet_kind_round_trips() {
    let example = r#""cat""#;
    support::assert_round_trip::<models::PetKind>(example);
}
