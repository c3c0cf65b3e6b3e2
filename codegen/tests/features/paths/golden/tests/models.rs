// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use paths::models;

#[test]
fn targeted_x_amz_target_round_trips() {
    let example = r#""Queue.Delete""#;
    support::assert_round_trip::<models::TargetedXAmzTarget>(example);
}
