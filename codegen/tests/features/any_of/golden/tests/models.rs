// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(clippy::disallowed_names, reason = "names are those of the API's document")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use any_of::models;

#[test]
fn each_example_round_trips() {
    let cases = support::Cases::default();
    cases.round_trip::<models::Inside>(r#"{"id":"text"}"#);
    cases.round_trip::<models::InsideLists>(r#"{}"#);
    cases.round_trip::<models::ByAge>(r#"{"age":1}"#);
    cases.round_trip::<models::ByKind>(r#"{"kind":"cat"}"#);
    cases.round_trip::<models::Either>(r#"{"age":1}"#);
    cases.round_trip::<models::Nested>(r#"{"age":1}"#);
    cases.round_trip::<models::PutTogether>(r#"{"id":"text","age":1}"#);
    cases.round_trip::<models::OfTwo>(r#"{"age":1,"left":"text"}"#);
    cases.round_trip::<models::Differing>(r#"{}"#);
    cases.round_trip::<models::Tree>(r#"{}"#);
    cases.round_trip::<models::Branch>(r#"{}"#);
    cases.round_trip::<models::Leaf>(r#"{}"#);
    cases.round_trip::<models::Open>(r#"{"a":"text"}"#);
    cases.round_trip::<models::Free>(r#"{"key":"any value"}"#);
    cases.round_trip::<models::Mixed>(r#"{"age":1}"#);
    cases.round_trip::<models::OptionalTags>(r#"{"kind":"fish","fins":1}"#);
    cases.round_trip::<models::Growing>(r#"{"a":"text"}"#);
    cases.round_trip::<models::Tagged>(r#"{"type":"mail"}"#);
    cases.round_trip::<models::Contradicting>(r#"{"value":1}"#);
    cases.round_trip::<models::Closed>(r#"{"a":"text"}"#);
    cases.round_trip::<models::Bare>(r#"{"key":"any value"}"#);
    cases.round_trip::<models::SameNames>(r#"{"code":"a"}"#);
    cases.round_trip::<models::LooseOrStrict>(r#"{"c":"text"}"#);
    cases.round_trip::<models::Nulls>(r#"{"key":null}"#);
    cases.round_trip::<models::One>(r#"{"age":1}"#);
    cases.round_trip::<models::Children>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Paper>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Note>(r#"{"kind":"Note"}"#);
    cases.round_trip::<models::Letter>(r#"{"kind":"Letter"}"#);
    cases.round_trip::<models::Lists>(r#"[{"age":1}]"#);
    cases.round_trip::<models::Maps>(r#"{"key":[{}]}"#);
    cases.round_trip::<models::Opposed>(r#"{"a":"text","v":"text"}"#);
    cases.round_trip::<models::PaperBase>(r#"{"kind":"Paper"}"#);
    cases.round_trip::<models::InsideLeftMDeep>(r#"{}"#);
    cases.round_trip::<models::InsideLeftM>(r#"{}"#);
    cases.round_trip::<models::InsideLeft>(r#"{"id":"text"}"#);
    cases.round_trip::<models::InsideRightMDeep>(r#"{}"#);
    cases.round_trip::<models::InsideRightM>(r#"{}"#);
    cases.round_trip::<models::InsideRight>(r#"{"id":"text"}"#);
    cases.round_trip::<models::InsideListsLeftListItem>(r#"{}"#);
    cases.round_trip::<models::InsideListsLeftMapValue>(r#"{}"#);
    cases.round_trip::<models::InsideListsLeft>(r#"{}"#);
    cases.round_trip::<models::InsideListsRightListItem>(r#"{}"#);
    cases.round_trip::<models::InsideListsRightMapValue>(r#"{}"#);
    cases.round_trip::<models::InsideListsRight>(r#"{}"#);
    cases.round_trip::<models::NestedSize>(r#"{"size":1}"#);
    cases.round_trip::<models::DifferingNumberedInner>(r#"{}"#);
    cases.round_trip::<models::DifferingNumbered>(r#"{}"#);
    cases.round_trip::<models::DifferingNamedInner>(r#"{}"#);
    cases.round_trip::<models::DifferingNamed>(r#"{}"#);
    cases.round_trip::<models::OpenKeeping>(r#"{"a":"text"}"#);
    cases.round_trip::<models::OpenDropping>(r#"{"b":"text"}"#);
    cases.round_trip::<models::FreeObject>(r#"{}"#);
    cases.round_trip::<models::OptionalTagsFish>(r#"{"kind":"fish","fins":1}"#);
    cases.round_trip::<models::OptionalTagsCrab>(r#"{"kind":"crab","claws":1}"#);
    cases.round_trip::<models::GrowingShort>(r#"{"a":"text"}"#);
    cases.round_trip::<models::GrowingLong>(r#"{"a":"text","b":"text"}"#);
    cases.round_trip::<models::TaggedMail>(r#"{"type":"mail"}"#);
    cases.round_trip::<models::TaggedCall>(r#"{"type":"call"}"#);
    cases.round_trip::<models::ContradictingCounted>(r#"{"value":1}"#);
    cases.round_trip::<models::ContradictingTold>(r#"{}"#);
    cases.round_trip::<models::ClosedJustThis>(r#"{"a":"text"}"#);
    cases.round_trip::<models::ClosedMore>(r#"{"b":"text"}"#);
    cases.round_trip::<models::SameNamesFirst>(r#"{"code":"a"}"#);
    cases.round_trip::<models::SameNamesSecond>(r#"{"code":"b"}"#);
    cases.round_trip::<models::LooseOrStrictStrict>(r#"{"c":"text"}"#);
    cases.round_trip::<models::LooseOrStrictLoose>(r#"{}"#);
    cases.round_trip::<models::NullsObject>(r#"{}"#);
    cases.round_trip::<models::OpposedWorded>(r#"{"a":"text","v":"text"}"#);
    cases.round_trip::<models::OpposedNumbered>(r#"{"b":"text","v":1}"#);
    cases.round_trip::<models::BothByAge>(r#"{"age":1}"#);
    cases.round_trip::<models::BothByKind>(r#"{"kind":"cat"}"#);
    cases.round_trip::<models::PutTogetherByAge>(r#"{"id":"text","age":1}"#);
    cases.round_trip::<models::PutTogetherByKind>(r#"{"id":"text","kind":"cat"}"#);
    cases.round_trip::<models::OfTwoByAgeLeft>(r#"{"age":1,"left":"text"}"#);
    cases.round_trip::<models::OfTwoByAgeRight>(r#"{"age":1,"right":"text"}"#);
    cases.round_trip::<models::OfTwoByKindLeft>(r#"{"kind":"cat","left":"text"}"#);
    cases.round_trip::<models::OfTwoByKindRight>(r#"{"kind":"cat","right":"text"}"#);
    cases.round_trip::<models::InsideCombinedM>(r#"{}"#);
    cases.round_trip::<models::InsideCombined>(r#"{"id":"text"}"#);
    cases.round_trip::<models::InsideListsCombinedList>(r#"[{}]"#);
    cases.round_trip::<models::InsideListsCombinedMap>(r#"{"key":{}}"#);
    cases.round_trip::<models::InsideListsCombined>(r#"{}"#);
    cases.round_trip::<models::EitherCombined>(r#"{"age":1}"#);
    cases.round_trip::<models::BothCombined>(r#"{"age":1}"#);
    cases.round_trip::<models::NestedCombined>(r#"{"age":1}"#);
    cases.round_trip::<models::PutTogetherCombined>(r#"{"id":"text","age":1}"#);
    cases.round_trip::<models::OfTwoCombined>(r#"{"age":1,"left":"text"}"#);
    cases.round_trip::<models::DifferingCombinedValue>(r#"1"#);
    cases.round_trip::<models::DifferingCombinedInner>(r#"{}"#);
    cases.round_trip::<models::DifferingCombinedList>(r#"["text"]"#);
    cases.round_trip::<models::DifferingCombined>(r#"{}"#);
    cases.round_trip::<models::TreeCombined>(r#"{}"#);
    cases.round_trip::<models::OpenCombined>(r#"{"a":"text"}"#);
    cases.round_trip::<models::OptionalTagsCombined>(r#"{"fins":1}"#);
    cases.round_trip::<models::ContradictingCombinedValue>(r#"1"#);
    cases.round_trip::<models::ContradictingCombined>(r#"{}"#);
    cases.round_trip::<models::MapsCombinedMember>(r#"[{}]"#);
    cases.round_trip::<models::OpposedCombinedV>(r#""text""#);
    cases.round_trip::<models::OpposedCombined>(r#"{"a":"text","v":"text"}"#);
    cases.round_trip::<models::InsideCombinedMCombinedDeep>(r#"{}"#);
    cases.round_trip::<models::InsideCombinedMCombined>(r#"{}"#);
    cases.round_trip::<models::InsideListsCombinedListCombinedItem>(r#"{}"#);
    cases.round_trip::<models::InsideListsCombinedMapCombinedMember>(r#"{}"#);
    cases.round_trip::<models::DifferingCombinedInnerCombined>(r#"{}"#);
    cases.round_trip::<models::MapsCombinedMemberCombinedItem>(r#"{}"#);
    cases.round_trip::<models::InsideListsCombinedListCombinedItemCombined>(r#"{}"#);
    cases.end();
}
