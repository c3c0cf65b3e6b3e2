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
fn each_example_round_trips() {
    let cases = support::Cases::default();
    #[cfg(any(feature = "lost-pets", feature = "owners"))]
    cases.round_trip::<models::Pet>(r#"{"name":"text"}"#);
    #[cfg(feature = "owners")] cases.round_trip::<models::Address>(r#"{"city":"text"}"#);
    #[cfg(feature = "owners")] cases.round_trip::<models::Later>(r#"{}"#);
    cases.round_trip::<models::Found>(r#"{"where":{}}"#);
    cases.round_trip::<models::Place>(r#"{}"#);
    #[cfg(feature = "full")] cases.round_trip::<models::Register>(r#"{}"#);
    cases.end();
}
