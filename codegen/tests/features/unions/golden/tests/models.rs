// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use unions::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Cat>(r#"{"claws":1}"#);
    cases.round_trip::<models::Dog>(r#"{"bark":"text"}"#);
    cases.round_trip::<models::Puppy>(r#"{"bark":"text","age":1}"#);
    cases.round_trip::<models::Robot>(r#"{"model":"text"}"#);
    cases.round_trip::<models::Pet>(r#"{"claws":1}"#);
    cases.round_trip::<models::ValueSchema>(r#""text""#);
    cases.round_trip::<models::OpenTo>(r#"{}"#);
    cases.round_trip::<models::Fraction>(r#"1"#);
    cases.round_trip::<models::Payment>(r#"{"type":"card","number":"text"}"#);
    cases.round_trip::<models::Notice>(r#"{"event":"pet.came","pet":"text"}"#);
    cases.round_trip::<models::Parcel>(r#"{"kind":"letter","to":{"name":"text"}}"#);
    cases.round_trip::<models::Coloured>(r#"{"kind":"warm","colour":"red"}"#);
    cases.round_trip::<models::Reply>(r#"{"ok":true,"text":"text"}"#);
    cases.round_trip::<models::Inside>(r#"{}"#);
    cases.round_trip::<models::Step>(r#"{"code":1}"#);
    cases.round_trip::<models::Lever>(r#"0"#);
    cases.round_trip::<models::Outcome>(r#"{"value":"text"}"#);
    cases.round_trip::<models::Plain>(r#"{"left":"text"}"#);
    cases.round_trip::<models::Overlapping>(r#"{}"#);
    cases.round_trip::<models::Lists>(r#"[{"claws":1}]"#);
    cases.round_trip::<models::Around>(r#"{"type":"text"}"#);
    cases.round_trip::<models::Token>(r#"{"type":"text"}"#);
    cases.round_trip::<models::Nested>(r#"{"claws":1}"#);
    cases.round_trip::<models::ValueKey>(r#"{"key":"text"}"#);
    cases.round_trip::<models::OpenToCounts>(r#"{}"#);
    cases.round_trip::<models::OpenToWords>(r#"{}"#);
    cases.round_trip::<models::PaymentCard>(r#"{"type":"card","number":"text"}"#);
    let example = r#"{"type":"bank_transfer","number":"text"}"#;
    cases.round_trip::<models::PaymentBankTransfer>(example);
    cases.round_trip::<models::ParcelLetterTo>(r#"{"name":"text"}"#);
    let example = r#"{"kind":"letter","to":{"name":"text"}}"#;
    cases.round_trip::<models::ParcelLetter>(example);
    cases.round_trip::<models::ParcelBox>(r#"{"kind":"box","weight":1.0}"#);
    cases.round_trip::<models::ColouredWarm>(r#"{"kind":"warm","colour":"red"}"#);
    cases.round_trip::<models::ColouredCold>(r#"{"kind":"cold","colour":"blue"}"#);
    cases.round_trip::<models::ReplyDone>(r#"{"ok":true,"text":"text"}"#);
    cases.round_trip::<models::ReplyRefused>(r#"{"ok":false,"text":"text"}"#);
    cases.round_trip::<models::InsideLeftM>(r#"{}"#);
    cases.round_trip::<models::InsideLeft>(r#"{}"#);
    cases.round_trip::<models::InsideRightM>(r#"{}"#);
    cases.round_trip::<models::InsideRight>(r#"{}"#);
    cases.round_trip::<models::InsideSortedM>(r#"{}"#);
    cases.round_trip::<models::InsideSorted>(r#"{}"#);
    cases.round_trip::<models::InsideListedListItem>(r#"{}"#);
    cases.round_trip::<models::InsideListed>(r#"{}"#);
    cases.round_trip::<models::InsideOthersListItem>(r#"{}"#);
    cases.round_trip::<models::InsideOthers>(r#"{}"#);
    cases.round_trip::<models::StepWalk>(r#"{"code":1}"#);
    cases.round_trip::<models::StepRun>(r#"{"code":2}"#);
    cases.round_trip::<models::OutcomeAllWentWell>(r#"{"value":"text"}"#);
    cases.round_trip::<models::OutcomeFailure>(r#"{"message":"text"}"#);
    cases.round_trip::<models::PlainLeft>(r#"{"left":"text"}"#);
    cases.round_trip::<models::PlainRight>(r#"{"right":"text"}"#);
    cases.round_trip::<models::OverlappingSmall>(r#"{}"#);
    cases.round_trip::<models::OverlappingLarge>(r#"{}"#);
    cases.round_trip::<models::OwnerMaybe>(r#"{"claws":1}"#);
    cases.round_trip::<models::OwnerOneIsNullable>(r#""text""#);
    cases.round_trip::<models::OwnerId>(r#""text""#);
    cases.round_trip::<models::OwnerAutoOrNumber>(r#""auto""#);
    cases.round_trip::<models::OwnerMaybeRobot>(r#"{"model":"text"}"#);
    cases.round_trip::<models::OwnerOneOrMany>(r#""text""#);
    cases.round_trip::<models::OwnerByKey>(r#"{"key":1}"#);
    cases.round_trip::<models::NoticeLevel>(r#"1"#);
    cases.round_trip::<models::StepCombinedCode>(r#"1"#);
    cases.round_trip::<models::StepCombined>(r#"{}"#);
    cases.round_trip::<models::LeverInteger>(r#"0"#);
    cases.end();
}
