// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each example of each model decodes, and encodes back to the same JSON.

#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use unions::models;

#[test]
fn cat_round_trips() {
    let example = r#"{"claws":1}"#;
    support::assert_round_trip::<models::Cat>(example);
}

#[test]
fn dog_round_trips() {
    let example = r#"{"bark":"text"}"#;
    support::assert_round_trip::<models::Dog>(example);
}

#[test]
fn puppy_round_trips() {
    let example = r#"{"bark":"text","age":1}"#;
    support::assert_round_trip::<models::Puppy>(example);
}

#[test]
fn robot_round_trips() {
    let example = r#"{"model":"text"}"#;
    support::assert_round_trip::<models::Robot>(example);
}

#[test]
fn pet_round_trips() {
    let example = r#"{"claws":1}"#;
    support::assert_round_trip::<models::Pet>(example);
}

#[test]
fn value_schema_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::ValueSchema>(example);
}

#[test]
fn open_to_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenTo>(example);
}

#[test]
fn fraction_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::Fraction>(example);
}

#[test]
fn level_round_trips() {
    let example = r#""low""#;
    support::assert_round_trip::<models::Level>(example);
}

#[test]
fn payment_round_trips() {
    let example = r#"{"type":"card","number":"text"}"#;
    support::assert_round_trip::<models::Payment>(example);
}

#[test]
fn notice_round_trips() {
    let example = r#"{"event":"pet.came","pet":"text"}"#;
    support::assert_round_trip::<models::Notice>(example);
}

#[test]
fn parcel_round_trips() {
    let example = r#"{"kind":"letter","to":{"name":"text"}}"#;
    support::assert_round_trip::<models::Parcel>(example);
}

#[test]
fn coloured_round_trips() {
    let example = r#"{"kind":"warm","colour":"red"}"#;
    support::assert_round_trip::<models::Coloured>(example);
}

#[test]
fn reply_round_trips() {
    let example = r#"{"ok":true,"text":"text"}"#;
    support::assert_round_trip::<models::Reply>(example);
}

#[test]
fn inside_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Inside>(example);
}

#[test]
fn step_round_trips() {
    let example = r#"{"code":1}"#;
    support::assert_round_trip::<models::Step>(example);
}

#[test]
fn lever_round_trips() {
    let example = r#"0"#;
    support::assert_round_trip::<models::Lever>(example);
}

#[test]
fn outcome_round_trips() {
    let example = r#"{"value":"text"}"#;
    support::assert_round_trip::<models::Outcome>(example);
}

#[test]
fn plain_round_trips() {
    let example = r#"{"left":"text"}"#;
    support::assert_round_trip::<models::Plain>(example);
}

#[test]
fn overlapping_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::Overlapping>(example);
}

#[test]
fn lists_round_trips() {
    let example = r#"[{"claws":1}]"#;
    support::assert_round_trip::<models::Lists>(example);
}

#[test]
fn around_round_trips() {
    let example = r#"{"type":"text"}"#;
    support::assert_round_trip::<models::Around>(example);
}

#[test]
fn token_round_trips() {
    let example = r#"{"type":"text"}"#;
    support::assert_round_trip::<models::Token>(example);
}

#[test]
fn nested_round_trips() {
    let example = r#"{"claws":1}"#;
    support::assert_round_trip::<models::Nested>(example);
}

#[test]
fn value_key_round_trips() {
    let example = r#"{"key":"text"}"#;
    support::assert_round_trip::<models::ValueKey>(example);
}

#[test]
fn open_to_counts_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenToCounts>(example);
}

#[test]
fn open_to_words_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OpenToWords>(example);
}

#[test]
fn payment_card_round_trips() {
    let example = r#"{"type":"card","number":"text"}"#;
    support::assert_round_trip::<models::PaymentCard>(example);
}

#[test]
fn payment_bank_transfer_round_trips() {
    let example = r#"{"type":"bank_transfer","number":"text"}"#;
    support::assert_round_trip::<models::PaymentBankTransfer>(example);
}

#[test]
fn parcel_letter_to_round_trips() {
    let example = r#"{"name":"text"}"#;
    support::assert_round_trip::<models::ParcelLetterTo>(example);
}

#[test]
fn parcel_letter_round_trips() {
    let example = r#"{"kind":"letter","to":{"name":"text"}}"#;
    support::assert_round_trip::<models::ParcelLetter>(example);
}

#[test]
fn parcel_box_round_trips() {
    let example = r#"{"kind":"box","weight":1.5}"#;
    support::assert_round_trip::<models::ParcelBox>(example);
}

#[test]
fn coloured_warm_colour_round_trips() {
    let example = r#""red""#;
    support::assert_round_trip::<models::ColouredWarmColour>(example);
}

#[test]
fn coloured_warm_round_trips() {
    let example = r#"{"kind":"warm","colour":"red"}"#;
    support::assert_round_trip::<models::ColouredWarm>(example);
}

#[test]
fn coloured_cold_colour_round_trips() {
    let example = r#""blue""#;
    support::assert_round_trip::<models::ColouredColdColour>(example);
}

#[test]
fn coloured_cold_round_trips() {
    let example = r#"{"kind":"cold","colour":"blue"}"#;
    support::assert_round_trip::<models::ColouredCold>(example);
}

#[test]
fn reply_done_round_trips() {
    let example = r#"{"ok":true,"text":"text"}"#;
    support::assert_round_trip::<models::ReplyDone>(example);
}

#[test]
fn reply_refused_round_trips() {
    let example = r#"{"ok":false,"text":"text"}"#;
    support::assert_round_trip::<models::ReplyRefused>(example);
}

#[test]
fn inside_left_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideLeftM>(example);
}

#[test]
fn inside_left_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideLeft>(example);
}

#[test]
fn inside_right_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideRightM>(example);
}

#[test]
fn inside_right_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideRight>(example);
}

#[test]
fn inside_sorted_m_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideSortedM>(example);
}

#[test]
fn inside_sorted_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideSorted>(example);
}

#[test]
fn inside_listed_list_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListedListItem>(example);
}

#[test]
fn inside_listed_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideListed>(example);
}

#[test]
fn inside_others_list_item_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideOthersListItem>(example);
}

#[test]
fn inside_others_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::InsideOthers>(example);
}

#[test]
fn step_walk_round_trips() {
    let example = r#"{"code":1}"#;
    support::assert_round_trip::<models::StepWalk>(example);
}

#[test]
fn step_run_round_trips() {
    let example = r#"{"code":2}"#;
    support::assert_round_trip::<models::StepRun>(example);
}

#[test]
fn outcome_all_went_well_round_trips() {
    let example = r#"{"value":"text"}"#;
    support::assert_round_trip::<models::OutcomeAllWentWell>(example);
}

#[test]
fn outcome_failure_round_trips() {
    let example = r#"{"message":"text"}"#;
    support::assert_round_trip::<models::OutcomeFailure>(example);
}

#[test]
fn plain_left_round_trips() {
    let example = r#"{"left":"text"}"#;
    support::assert_round_trip::<models::PlainLeft>(example);
}

#[test]
fn plain_right_round_trips() {
    let example = r#"{"right":"text"}"#;
    support::assert_round_trip::<models::PlainRight>(example);
}

#[test]
fn overlapping_small_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OverlappingSmall>(example);
}

#[test]
fn overlapping_large_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::OverlappingLarge>(example);
}

#[test]
fn owner_maybe_round_trips() {
    let example = r#"{"claws":1}"#;
    support::assert_round_trip::<models::OwnerMaybe>(example);
}

#[test]
fn owner_one_is_nullable_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::OwnerOneIsNullable>(example);
}

#[test]
fn owner_id_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::OwnerId>(example);
}

#[test]
fn owner_auto_or_number_auto_round_trips() {
    let example = r#""auto""#;
    support::assert_round_trip::<models::OwnerAutoOrNumberAuto>(example);
}

#[test]
fn owner_auto_or_number_round_trips() {
    let example = r#""auto""#;
    support::assert_round_trip::<models::OwnerAutoOrNumber>(example);
}

#[test]
fn owner_maybe_robot_round_trips() {
    let example = r#"{"model":"text"}"#;
    support::assert_round_trip::<models::OwnerMaybeRobot>(example);
}

#[test]
fn owner_one_or_many_round_trips() {
    let example = r#""text""#;
    support::assert_round_trip::<models::OwnerOneOrMany>(example);
}

#[test]
fn owner_by_key_round_trips() {
    let example = r#"{"key":1}"#;
    support::assert_round_trip::<models::OwnerByKey>(example);
}

#[test]
fn notice_event_round_trips() {
    let example = r#""pet.came""#;
    support::assert_round_trip::<models::NoticeEvent>(example);
}

#[test]
fn notice_level_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::NoticeLevel>(example);
}

#[test]
fn step_combined_code_round_trips() {
    let example = r#"1"#;
    support::assert_round_trip::<models::StepCombinedCode>(example);
}

#[test]
fn step_combined_round_trips() {
    let example = r#"{}"#;
    support::assert_round_trip::<models::StepCombined>(example);
}

#[test]
fn lever_string_round_trips() {
    let example = r#""stuck""#;
    support::assert_round_trip::<models::LeverString>(example);
}

#[test]
fn lever_integer_round_trips() {
    let example = r#"0"#;
    support::assert_round_trip::<models::LeverInteger>(example);
}
