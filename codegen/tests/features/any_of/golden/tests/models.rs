// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![allow(clippy::disallowed_names, reason = "names are those of the API's document")]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use any_of::models;

#[test]
fn inside_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::Inside>(example);
}

#[test]
fn inside_lists_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideLists>(example);
}

#[test]
fn by_age_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::ByAge>(example);
}

#[test]
fn by_kind_round_trips() {
    let example = r#"{"kind":"cat"}"#;
    support::assert_round_trip::<models::ByKind>(example);
}

#[test]
fn either_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::Either>(example);
}

#[test]
fn nested_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::Nested>(example);
}

#[test]
fn put_together_round_trips() {
    let example = r#"{"id":"text","age":1}"#;
    support::assert_round_trip::<models::PutTogether>(example);
}

#[test]
fn of_two_round_trips() {
    let example = r#"{"age":1,"left":"text"}"#;
    support::assert_round_trip::<models::OfTwo>(example);
}

#[test]
fn differing_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Differing>(example);
}

#[test]
fn tree_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Tree>(example);
}

#[test]
fn branch_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Branch>(example);
}

#[test]
fn leaf_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Leaf>(example);
}

#[test]
fn open_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::Open>(example);
}

#[test]
fn free_round_trips() {
    let example = r#"{"key":"any value"}"#;
    support::assert_round_trip::<models::Free>(example);
}

#[test]
fn mixed_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::Mixed>(example);
}

#[test]
fn optional_tags_round_trips() {
    let example = r#"{"kind":"fish","fins":1}"#;
    support::assert_round_trip::<models::OptionalTags>(example);
}

#[test]
fn growing_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::Growing>(example);
}

#[test]
fn tagged_round_trips() {
    let example = r#"{"type":"mail"}"#;
    support::assert_round_trip::<models::Tagged>(example);
}

#[test]
fn contradicting_round_trips() {
    let example = r#"{"value":1}"#;
    support::assert_round_trip::<models::Contradicting>(example);
}

#[test]
fn closed_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::Closed>(example);
}

#[test]
fn bare_round_trips() {
    let example = r#"{"key":"any value"}"#;
    support::assert_round_trip::<models::Bare>(example);
}

#[test]
fn same_names_round_trips() {
    let example = r#"{"code":"a"}"#;
    support::assert_round_trip::<models::SameNames>(example);
}

#[test]
fn loose_or_strict_round_trips() {
    let example = r#"{"c":"text"}"#;
    support::assert_round_trip::<models::LooseOrStrict>(example);
}

#[test]
fn nulls_round_trips() {
    let example = r#"{"key":null}"#;
    support::assert_round_trip::<models::Nulls>(example);
}

#[test]
fn one_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::One>(example);
}

#[test]
fn children_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Children>(example);
}

#[test]
fn paper_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Paper>(example);
}

#[test]
fn note_round_trips() {
    let example = r#"{"kind":"Note"}"#;
    support::assert_round_trip::<models::Note>(example);
}

#[test]
fn letter_round_trips() {
    let example = r#"{"kind":"Letter"}"#;
    support::assert_round_trip::<models::Letter>(example);
}

#[test]
fn lists_round_trips() {
    let example = r#"[{"age":1}]"#;
    support::assert_round_trip::<models::Lists>(example);
}

#[test]
fn maps_round_trips() {
    let example = r#"{"key":[{}]}"#;
    support::assert_round_trip::<models::Maps>(example);
}

#[test]
fn opposed_round_trips() {
    let example = r#"{"a":"text","v":"text"}"#;
    support::assert_round_trip::<models::Opposed>(example);
}

#[test]
fn paper_base_round_trips() {
    let example = r#"{"kind":"Paper"}"#;
    support::assert_round_trip::<models::PaperBase>(example);
}

#[test]
fn inside_left_m_deep_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideLeftMDeep>(example);
}

#[test]
fn inside_left_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideLeftM>(example);
}

#[test]
fn inside_left_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::InsideLeft>(example);
}

#[test]
fn inside_right_m_deep_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideRightMDeep>(example);
}

#[test]
fn inside_right_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideRightM>(example);
}

#[test]
fn inside_right_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::InsideRight>(example);
}

#[test]
fn inside_lists_left_list_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsLeftListItem>(example);
}

#[test]
fn inside_lists_left_map_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsLeftMapValue>(example);
}

#[test]
fn inside_lists_left_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsLeft>(example);
}

#[test]
fn inside_lists_right_list_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsRightListItem>(example);
}

#[test]
fn inside_lists_right_map_value_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsRightMapValue>(example);
}

#[test]
fn inside_lists_right_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsRight>(example);
}

#[test]
fn by_kind_kind_round_trips() {
    let example = r#""cat""#;
    support::assert_round_trip::<models::ByKindKind>(example);
}

#[test]
fn nested_size_round_trips() {
    let example = r#"{"size":1}"#;
    support::assert_round_trip::<models::NestedSize>(example);
}

#[test]
fn differing_numbered_inner_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingNumberedInner>(example);
}

#[test]
fn differing_numbered_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingNumbered>(example);
}

#[test]
fn differing_named_inner_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingNamedInner>(example);
}

#[test]
fn differing_named_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingNamed>(example);
}

#[test]
fn open_keeping_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::OpenKeeping>(example);
}

#[test]
fn open_dropping_round_trips() {
    let example = r#"{"b":"text"}"#;
    support::assert_round_trip::<models::OpenDropping>(example);
}

#[test]
fn free_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::FreeObject>(example);
}

#[test]
fn optional_tags_fish_round_trips() {
    let example = r#"{"kind":"fish","fins":1}"#;
    support::assert_round_trip::<models::OptionalTagsFish>(example);
}

#[test]
fn optional_tags_crab_round_trips() {
    let example = r#"{"kind":"crab","claws":1}"#;
    support::assert_round_trip::<models::OptionalTagsCrab>(example);
}

#[test]
fn growing_short_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::GrowingShort>(example);
}

#[test]
fn growing_long_round_trips() {
    let example = r#"{"a":"text","b":"text"}"#;
    support::assert_round_trip::<models::GrowingLong>(example);
}

#[test]
fn tagged_mail_round_trips() {
    let example = r#"{"type":"mail"}"#;
    support::assert_round_trip::<models::TaggedMail>(example);
}

#[test]
fn tagged_call_round_trips() {
    let example = r#"{"type":"call"}"#;
    support::assert_round_trip::<models::TaggedCall>(example);
}

#[test]
fn contradicting_counted_round_trips() {
    let example = r#"{"value":1}"#;
    support::assert_round_trip::<models::ContradictingCounted>(example);
}

#[test]
fn contradicting_told_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ContradictingTold>(example);
}

#[test]
fn closed_just_this_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::ClosedJustThis>(example);
}

#[test]
fn closed_more_round_trips() {
    let example = r#"{"b":"text"}"#;
    support::assert_round_trip::<models::ClosedMore>(example);
}

#[test]
fn same_names_first_round_trips() {
    let example = r#"{"code":"a"}"#;
    support::assert_round_trip::<models::SameNamesFirst>(example);
}

#[test]
fn same_names_second_round_trips() {
    let example = r#"{"code":"b"}"#;
    support::assert_round_trip::<models::SameNamesSecond>(example);
}

#[test]
fn loose_or_strict_strict_round_trips() {
    let example = r#"{"c":"text"}"#;
    support::assert_round_trip::<models::LooseOrStrictStrict>(example);
}

#[test]
fn loose_or_strict_loose_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::LooseOrStrictLoose>(example);
}

#[test]
fn nulls_object_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::NullsObject>(example);
}

#[test]
fn opposed_worded_round_trips() {
    let example = r#"{"a":"text","v":"text"}"#;
    support::assert_round_trip::<models::OpposedWorded>(example);
}

#[test]
fn opposed_numbered_round_trips() {
    let example = r#"{"b":"text","v":1}"#;
    support::assert_round_trip::<models::OpposedNumbered>(example);
}

#[test]
fn both_by_age_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::BothByAge>(example);
}

#[test]
fn both_by_kind_round_trips() {
    let example = r#"{"kind":"cat"}"#;
    support::assert_round_trip::<models::BothByKind>(example);
}

#[test]
fn put_together_by_age_round_trips() {
    let example = r#"{"id":"text","age":1}"#;
    support::assert_round_trip::<models::PutTogetherByAge>(example);
}

#[test]
fn put_together_by_kind_round_trips() {
    let example = r#"{"id":"text","kind":"cat"}"#;
    support::assert_round_trip::<models::PutTogetherByKind>(example);
}

#[test]
fn of_two_by_age_left_round_trips() {
    let example = r#"{"age":1,"left":"text"}"#;
    support::assert_round_trip::<models::OfTwoByAgeLeft>(example);
}

#[test]
fn of_two_by_age_right_round_trips() {
    let example = r#"{"age":1,"right":"text"}"#;
    support::assert_round_trip::<models::OfTwoByAgeRight>(example);
}

#[test]
fn of_two_by_kind_left_round_trips() {
    let example = r#"{"kind":"cat","left":"text"}"#;
    support::assert_round_trip::<models::OfTwoByKindLeft>(example);
}

#[test]
fn of_two_by_kind_right_round_trips() {
    let example = r#"{"kind":"cat","right":"text"}"#;
    support::assert_round_trip::<models::OfTwoByKindRight>(example);
}

#[test]
fn inside_combined_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideCombinedM>(example);
}

#[test]
fn inside_combined_round_trips() {
    let example = r#"{"id":"text"}"#;
    support::assert_round_trip::<models::InsideCombined>(example);
}

#[test]
fn inside_lists_combined_list_round_trips() {
    let example = r#"[{}]"#;
    support::assert_round_trip::<models::InsideListsCombinedList>(example);
}

#[test]
fn inside_lists_combined_map_round_trips() {
    let example = r#"{"key":{}}"#;
    support::assert_round_trip::<models::InsideListsCombinedMap>(example);
}

#[test]
fn inside_lists_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsCombined>(example);
}

#[test]
fn either_combined_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::EitherCombined>(example);
}

#[test]
fn both_combined_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::BothCombined>(example);
}

#[test]
fn nested_combined_round_trips() {
    let example = r#"{"age":1}"#;
    support::assert_round_trip::<models::NestedCombined>(example);
}

#[test]
fn put_together_combined_round_trips() {
    let example = r#"{"id":"text","age":1}"#;
    support::assert_round_trip::<models::PutTogetherCombined>(example);
}

#[test]
fn of_two_combined_round_trips() {
    let example = r#"{"age":1,"left":"text"}"#;
    support::assert_round_trip::<models::OfTwoCombined>(example);
}

#[test]
fn differing_combined_value_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::DifferingCombinedValue>(example);
}

#[test]
fn differing_combined_inner_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingCombinedInner>(example);
}

#[test]
fn differing_combined_list_round_trips() {
    let example = r#"["text"]"#;
    support::assert_round_trip::<models::DifferingCombinedList>(example);
}

#[test]
fn differing_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingCombined>(example);
}

#[test]
fn tree_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::TreeCombined>(example);
}

#[test]
fn open_combined_round_trips() {
    let example = r#"{"a":"text"}"#;
    support::assert_round_trip::<models::OpenCombined>(example);
}

#[test]
fn free_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::FreeCombined>(example);
}

#[test]
fn optional_tags_combined_kind_round_trips() {
    let example = r#""fish""#;
    support::assert_round_trip::<models::OptionalTagsCombinedKind>(example);
}

#[test]
fn optional_tags_combined_round_trips() {
    let example = r#"{"fins":1}"#;
    support::assert_round_trip::<models::OptionalTagsCombined>(example);
}

#[test]
fn contradicting_combined_value_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::ContradictingCombinedValue>(example);
}

#[test]
fn contradicting_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::ContradictingCombined>(example);
}

#[test]
fn maps_combined_member_round_trips() {
    let example = r#"[{}]"#;
    support::assert_round_trip::<models::MapsCombinedMember>(example);
}

#[test]
fn opposed_combined_v_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::OpposedCombinedV>(example);
}

#[test]
fn opposed_combined_round_trips() {
    let example = r#"{"a":"text","v":"text"}"#;
    support::assert_round_trip::<models::OpposedCombined>(example);
}

#[test]
fn inside_combined_m_combined_deep_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideCombinedMCombinedDeep>(example);
}

#[test]
fn inside_combined_m_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideCombinedMCombined>(example);
}

#[test]
fn inside_lists_combined_list_combined_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsCombinedListCombinedItem>(example);
}

#[test]
fn inside_lists_combined_map_combined_member_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListsCombinedMapCombinedMember>(example);
}

#[test]
fn differing_combined_inner_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::DifferingCombinedInnerCombined>(example);
}

#[test]
fn maps_combined_member_combined_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::MapsCombinedMemberCombinedItem>(example);
}

#[test]
fn inside_lists_combined_list_combined_item_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<
        models::InsideListsCombinedListCombinedItemCombined,
    >(example);
}
