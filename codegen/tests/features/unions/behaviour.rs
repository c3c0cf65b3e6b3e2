//! A union is decoded by what a value looks like, as the variant that fits best; what is none of
//! them is kept as it came.

mod support;

use serde_json::json;
use support::{assert_encodes, assert_round_trip, decode};
use unions::models::{
    Cat, Coloured, Dog, Inside, Level, Lever, LeverInteger, LeverString, Lists, Nested, Notice, NoticeEvent, NoticeLevel, OpenTo, Outcome,
    OutcomeAllWentWell, OutcomeFailure, Overlapping, Owner, OwnerByKey, OwnerId, OwnerMaybe,
    OwnerOneIsNullable, OwnerOneOrMany, Parcel, Payment, Pet, Plain, Puppy, Reply, ReplyDone, ReplyRefused,
    Step, ValueKey, ValueSchema,
};

#[test]
fn objects_are_told_apart_by_what_must_be_there() {
    assert_eq!(decode::<Pet>(r#"{"claws": 18}"#), Pet::from(Cat::new(18)));
    assert_eq!(decode::<Pet>(r#"{"bark": "wuff"}"#), Pet::from(Dog::new("wuff")));
}

#[test]
fn of_several_that_fit_the_one_that_knows_most_of_the_value_is_it() {
    assert_eq!(decode::<Pet>(r#"{"bark": "w", "age": 1}"#), Pet::from(Puppy::new("w", 1)));
    let named = Dog::new("w").name("Rex");
    assert_eq!(decode::<Pet>(r#"{"bark": "w", "name": "Rex"}"#), Pet::from(named));
    assert!(matches!(decode(r#"{"a": "1"}"#), Overlapping::Small(_)));
    assert!(matches!(decode(r#"{"a": "1", "b": "2"}"#), Overlapping::Large(_)));
    assert!(matches!(decode(r#"{"b": "2"}"#), Overlapping::Large(_)));
}

#[test]
fn what_is_none_of_them_is_kept_and_spoils_nothing() {
    let json = r#"{"pet": {"fins": 2}, "pets": [{"claws": 1}, {"claws": "many"}, 7, null]}"#;
    let owner: Owner = decode(json);
    assert_eq!(owner.pet, Pet::UnknownValue(json!({ "fins": 2 })));
    let pets = owner.pets.expect("pets");
    assert_eq!(pets[0], Pet::from(Cat::new(1)));
    assert_eq!(pets[1], Pet::UnknownValue(json!({ "claws": "many" })));
    assert_eq!(pets[2..], [json!(7), json!(null)].map(Pet::UnknownValue));
    assert_encodes(&pets, r#"[{"claws": 1}, {"claws": "many"}, 7, null]"#);
}

#[test]
fn values_are_told_apart_by_their_types() {
    let values: Vec<ValueSchema> =
        decode(r#"["a", 1, true, ["b"], {"key": "k"}, 1.5, [2], {"k": 1}]"#);
    assert_eq!(
        values,
        [
            ValueSchema::String("a".to_owned()),
            ValueSchema::Integer(1),
            ValueSchema::Boolean(true),
            ValueSchema::Array(vec!["b".to_owned()]),
            ValueSchema::from(ValueKey::new("k")),
            ValueSchema::UnknownValue(json!(1.5)),
            ValueSchema::UnknownValue(json!([2])),
            ValueSchema::UnknownValue(json!({ "k": 1 })),
        ]
    );
    assert_encodes(&values, r#"["a", 1, true, ["b"], {"key": "k"}, 1.5, [2], {"k": 1}]"#);
}

#[test]
fn a_member_that_is_always_the_same_tells_objects_apart() {
    let payments: Vec<Payment> = decode(
        r#"[{"type": "bank_transfer", "number": "1"}, {"type": "card", "number": "2"},
        {"type": "cash", "number": "3"}]"#,
    );
    let [Payment::BankTransfer(transfer), Payment::Card(card), Payment::UnknownValue(cash)] =
        payments.as_slice()
    else {
        panic!("{payments:?}");
    };
    assert_eq!((transfer.number.as_str(), card.number.as_str()), ("1", "2"));
    assert_eq!(cash["type"], "cash");
}

#[test]
fn objects_that_differ_in_what_some_members_always_are_are_one() {
    let notices: Vec<Notice> = decode(
        r#"[{"event": "pet.left", "level": 2, "pet": "p1"}, {"event": "pet.hid", "pet": "p2"}]"#,
    );
    let left = Notice::new(NoticeEvent::PetLeft, "p1").level(NoticeLevel::N2);
    let hid = Notice::new("pet.hid", "p2");
    assert_eq!(notices, [left, hid]);
}

#[test]
fn nothing_is_lost_of_what_looks_like_an_object_by_one_member_only() {
    for parcel in [r#"{"kind": "letter", "to": ["Ann"]}"#, r#"{"kind": "box", "weight": "heavy"}"#] {
        assert!(matches!(decode(parcel), Parcel::Other(_)), "{parcel}");
        assert_round_trip::<Parcel>(parcel);
    }
    let letter = r#"{"kind": "letter", "to": {"name": "Ann"}}"#;
    assert!(matches!(decode(letter), Parcel::Letter(_)));
    let coloured = r#"{"kind": "warm", "colour": "pink", "tone": 1}"#;
    assert!(matches!(decode(coloured), Coloured::Other(_)));
    assert_round_trip::<Coloured>(coloured);
}

#[test]
fn a_member_that_is_always_the_same_may_be_true_or_false() {
    let replies: Vec<Reply> = decode(r#"[{"ok": false, "text": "a"}, {"ok": true, "text": "b"}]"#);
    let refused = ReplyRefused::new("a");
    assert!(!refused.ok);
    assert_eq!(replies, [Reply::from(refused), Reply::from(ReplyDone::new("b"))]);
}

#[test]
fn a_member_that_is_always_the_same_may_be_an_integer_and_missing() {
    let steps: Vec<Step> = decode(
        r#"[{"code": 2, "metres": 1}, {"code": 1, "metres": 1}, {"metres": 1},
        {"pace": 2}, {"code": 3, "metres": 1}]"#,
    );
    let [Step::Run(_), Step::Walk(_), Step::Walk(_), Step::Run(_), Step::UnknownValue(_)] =
        steps.as_slice()
    else {
        panic!("{steps:?}");
    };
}

#[test]
fn lists_of_the_same_sort_are_one_variant() {
    let levers: Vec<Lever> = decode(r#"[1, "broken", {"claws": 3}, 7, "lost"]"#);
    assert_eq!(levers[0], Lever::Integer(LeverInteger::On));
    assert_eq!(levers[1], Lever::String(LeverString::Broken));
    assert_eq!(levers[2], Lever::from(Cat::new(3)));
    assert_eq!(levers[..2], [Lever::from(1), Lever::from("broken")]);
    assert_eq!(levers[3], Lever::Integer(LeverInteger::UnknownValue(7)));
    assert_encodes(&levers, r#"[1, "broken", {"claws": 3}, 7, "lost"]"#);
}

#[test]
fn variants_are_called_as_their_titles_say_or_after_what_only_they_have() {
    let well = Outcome::from(OutcomeAllWentWell::new("v"));
    assert!(matches!(well, Outcome::AllWentWell(_)));
    let failed: Outcome = decode(r#"{"message": "m", "code": 7}"#);
    assert_eq!(failed, Outcome::from(OutcomeFailure::new("m").code(7)));
    assert!(matches!(decode(r#"{"right": "r", "same": "s"}"#), Plain::Right(_)));
    assert!(matches!(decode(r#"{"left": "l", "same": "s"}"#), Plain::Left(_)));
}

#[test]
fn arrays_are_told_apart_by_their_items() {
    assert!(matches!(decode(r#"[{"claws": 1}]"#), Lists::CatList(_)));
    assert!(matches!(decode(r#"[{"bark": "w"}]"#), Lists::DogList(_)));
    assert!(matches!(decode(r#"{"claws": 1}"#), Lists::Cat(_)));
    assert!(matches!(decode(r#"[{"claws": 1}, {"bark": "w"}]"#), Lists::UnknownValue(_)));
}

#[test]
fn a_union_in_a_union_is_part_of_it() {
    assert!(matches!(decode(r#"{"claws": 1}"#), Nested::Cat(_)));
    assert_eq!(decode::<Nested>(r#""text""#), Nested::from("text"));
}

#[test]
fn what_no_value_could_tell_apart_is_one_type() {
    let owner = Owner::new(Cat::new(1)).fraction(0.5_f64).text("t").level(Level::Low);
    assert_encodes(
        &owner,
        r#"{"pet": {"claws": 1}, "fraction": 0.5, "text": "t", "level": "low"}"#,
    );
    assert_round_trip::<Owner>(
        r#"{"pet": {"claws": 1}, "fraction": 1, "level": "other", "whatever": [null]}"#,
    );
}

#[test]
fn a_union_that_may_be_null_is_optional() {
    let owner: Owner = decode(
        r#"{"pet": {"claws": 1}, "maybe": null, "null_is_one": null, "one_is_nullable": null}"#,
    );
    let values = (owner.maybe, owner.null_is_one, owner.one_is_nullable);
    assert_eq!(values, (Some(None), Some(None), Some(None)), "of which a request can send `null`");
    let owner = Owner::new(Cat::new(1))
        .maybe(Dog::new("w"))
        .null_is_one(Cat::new(2))
        .one_is_nullable(3)
        .only_one(Dog::new("v"));
    let robot: Owner = decode(r#"{"pet": {"claws": 1}, "maybe_robot": null}"#);
    assert_eq!(robot.maybe_robot, Some(None), "one of the variants may be null");
    assert_eq!(owner.maybe, Some(Some(OwnerMaybe::from(Dog::new("w")))));
    assert_eq!(owner.one_is_nullable, Some(Some(OwnerOneIsNullable::Integer(3))));
    assert_encodes(
        &owner,
        r#"{"pet": {"claws": 1}, "maybe": {"bark": "w"}, "null_is_one": {"claws": 2},
        "one_is_nullable": 3, "only_one": {"bark": "v"}}"#,
    );
}

#[test]
fn listed_text_beside_numbers_is_open_too() {
    let owner: Owner = decode(r#"{"pet": {"claws": 1}, "auto_or_number": "manual"}"#);
    assert_encodes(&owner, r#"{"pet": {"claws": 1}, "auto_or_number": "manual"}"#);
    assert_round_trip::<Owner>(r#"{"pet": {"claws": 1}, "auto_or_number": "auto"}"#);
    assert_round_trip::<Owner>(r#"{"pet": {"claws": 1}, "auto_or_number": 7}"#);
}

#[test]
fn values_become_variants_by_themselves() {
    let owner =
        Owner::new(Cat::new(1)).id(7).one_or_many(vec!["a".to_owned()]).by_key("text").value(true);
    assert_eq!(owner.id, Some(OwnerId::Integer(7)));
    assert_eq!(owner.one_or_many, Some(OwnerOneOrMany::from(vec!["a".to_owned()])));
    assert_eq!(owner.by_key, Some(OwnerByKey::from("text")));
    let owner = owner.id("seven").one_or_many("b");
    assert_eq!(owner.id, Some(OwnerId::String("seven".to_owned())));
}

#[test]
fn of_objects_that_differ_inside_a_member_the_one_that_loses_least_is_it() {
    assert!(matches!(decode(r#"{"m": {"x": "x"}}"#), Inside::Left(_)));
    assert!(matches!(decode(r#"{"m": {"y": "y"}}"#), Inside::Right(_)));
    assert!(matches!(decode(r#"{"m": {"x": "x", "sort": "a"}}"#), Inside::Sorted(_)));
    assert!(matches!(decode(r#"{"m": {"x": "x", "sort": "new", "more": 1}}"#), Inside::Sorted(_)));
    assert!(matches!(decode(r#"{"list": [{}, {"x": "x"}]}"#), Inside::Listed(_)));
    assert!(matches!(decode(r#"{"list": [{}, {"y": "y"}]}"#), Inside::Others(_)));
}

#[test]
fn of_objects_that_are_open_the_one_is_it_whose_others_are_what_comes() {
    assert!(matches!(decode(r#"{"name": "n", "a": 1, "b": 2.0}"#), OpenTo::Counts(_)));
    assert!(matches!(decode(r#"{"name": "n", "a": "x"}"#), OpenTo::Words(_)));
    let odd = r#"{"name": "n", "a": 1, "b": true}"#;
    let OpenTo::Counts(counts) = decode(odd) else { panic!("the first, if none fits") };
    assert_eq!(counts.additional_properties.len(), 1);
    assert_round_trip::<OpenTo>(odd);
}
