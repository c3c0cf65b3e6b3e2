// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use integers::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Level>(r#"1"#);
    cases.round_trip::<models::First>(r#"{"version":1}"#);
    cases.round_trip::<models::Second>(r#"{"version":2}"#);
    cases.round_trip::<models::Given>(r#"{"count":4,"sizes":[10],"level":3}"#);
    cases.round_trip::<models::Numbers>(r#"{}"#);
    cases.round_trip::<models::PlacesMixed>(r#"1"#);
    cases.round_trip::<models::PlacesEither>(r#"1"#);
    cases.round_trip::<models::PlacesOneOrMany>(r#"1"#);
    cases.round_trip::<models::PlacesCounted>(r#"{"version":1}"#);
    cases.round_trip::<models::PlacesTold>(r#"{"version":1}"#);
    cases.round_trip::<models::NumbersAnyOf>(r#"1"#);
    cases.round_trip::<models::NumbersOneOf>(r#"1"#);
    cases.round_trip::<models::NumbersTypes>(r#"1"#);
    cases.round_trip::<models::NumbersLimited>(r#"1"#);
    cases.round_trip::<models::NumbersTextToo>(r#"1"#);
    cases.round_trip::<models::NumbersNested>(r#"1"#);
    cases.round_trip::<models::NumbersListItem>(r#"1"#);
    cases.round_trip::<models::NumbersWholeOrPartPart>(r#"{"amount":1.0}"#);
    cases.round_trip::<models::NumbersWholeOrPartWhole>(r#"{"amount":1}"#);
    cases.round_trip::<models::NumbersWholeOrPart>(r#"{"amount":1.0}"#);
    cases.end();
}
