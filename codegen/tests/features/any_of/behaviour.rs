//! What is several variants of an `anyOf` at once keeps the members of all of them; what is just one
//! is that one.

mod support;

use any_of::Client;
use any_of::models::{
    Bare, Both, BothByAge, BothCombined, ByAge, ByKind, ByKindKind, Children, Closed,
    Contradicting, Differing, DifferingCombinedValue, Either, EitherCombined, Free, Growing,
    Inside, InsideLists, Lists, LooseOrStrict, Maps, Mixed, Nested, Nulls, OfTwo, One, Open,
    Opposed, OptionalTags, PostItRequest, PostItRequestCombined, PutTogether, SameNames, Tagged,
    Tree,
};
use serde_json::json;
use support::{Server, assert_encodes, assert_round_trip, decode};

#[test]
fn what_is_one_of_them_is_that_one() {
    assert_eq!(decode::<Either>(r#"{"age": 1, "nick": "n"}"#), ByAge::new(1).nick("n").into());
    assert_eq!(decode::<Either>(r#"{"kind": "cat"}"#), ByKind::new(ByKindKind::Cat).into());
    assert_eq!(decode::<Both>(r#"{"id": "i", "age": 1}"#), BothByAge::new(1).id("i").into());
    assert!(matches!(decode(r#"{"size": 1}"#), Nested::Size(_)));
    assert!(matches!(decode(r#"{"claws": 1, "kind": "crab"}"#), OptionalTags::Crab(_)));
}

#[test]
fn what_is_several_keeps_the_members_of_all() {
    let both = EitherCombined::new().age(1).kind(ByKindKind::Dog).hunts(true);
    let json = r#"{"age": 1, "kind": "dog", "hunts": true}"#;
    assert_eq!(decode::<Either>(json), Either::from(both.clone()));
    assert_encodes(&both, json);
    assert_round_trip::<Both>(r#"{"id": "i", "age": 1, "nick": "n", "kind": "cat"}"#);
    assert_round_trip::<Nested>(r#"{"size": 1, "age": 2, "kind": "cat"}"#);
    assert_round_trip::<Nested>(r#""text""#);
    assert_round_trip::<PutTogether>(r#"{"id": "i", "age": 1, "kind": "cat"}"#);
    assert_round_trip::<OfTwo>(r#"{"age": 1, "kind": "cat", "left": "l", "right": "r"}"#);
    assert_round_trip::<Mixed>(r#"{"age": 1, "kind": "cat"}"#);
    assert_round_trip::<OptionalTags>(r#"{"fins": 1, "claws": 2}"#);
}

#[test]
fn a_member_that_differs_is_any_of_its_types() {
    let json =
        r#"{"value": "v", "inner": {"a": "a", "b": "b"}, "list": [1], "one": "1", "two": "2"}"#;
    let Differing::Combined(combined) = decode(json) else { panic!("{json}") };
    assert_eq!(combined.value, Some(DifferingCombinedValue::from("v")));
    assert_encodes(&combined, json);
    assert_round_trip::<Differing>(r#"{"value": 1, "two": "2"}"#);
    assert_round_trip::<Tree>(
        r#"{"next": {"next": {"colour": "red"}, "length": 1, "colour": "blue"}, "length": 2, "colour": "green"}"#,
    );
}

#[test]
fn what_one_of_them_keeps_is_kept_beside_what_another_declares() {
    assert_round_trip::<Open>(r#"{"a": "a", "b": "b", "c": 1, "d": [2]}"#);
    assert!(matches!(decode(r#"{"a": "a", "d": [2]}"#), Open::Keeping(_)));
}

#[test]
fn what_no_variant_declares_makes_no_value_several_of_them() {
    assert!(matches!(decode(r#"{"b": "b", "c": 1, "new": 1}"#), Open::Dropping(_)));
    assert!(matches!(decode(r#"{"age": 1, "new": 1}"#), Either::ByAge(_)));
}

#[test]
fn what_declares_no_members_adds_none_to_another_one() {
    assert!(matches!(decode(r#"{"known": 1, "more": true}"#), Free::FreeObject(_)));
    assert!(matches!(decode(r#"{"known": "no"}"#), Free::Object(_)));
    assert_round_trip::<Free>(r#"{"more": true}"#);
}

#[test]
fn what_is_none_of_them_is_not_several() {
    for json in [r#"{"nick": "n"}"#, "{}", r#"{"age": "old"}"#] {
        assert!(matches!(decode(json), Either::UnknownValue(_)), "{json}");
    }
}

#[test]
fn where_nothing_could_be_both_nothing_is() {
    assert!(matches!(decode(r#"{"a": "a", "b": "b"}"#), Growing::Long(_)));
    assert!(matches!(decode(r#"{"type": "call", "number": "1"}"#), Tagged::Call(_)));
    assert!(matches!(decode(r#"{"value": 1, "unit": "m"}"#), Contradicting::Counted(_)));
    assert!(matches!(decode(r#"{"b": "b"}"#), Closed::More(_)));
    assert!(matches!(decode(r#"{"known": 1}"#), Bare::BareObject(_)));
    assert!(matches!(decode(r#"{"code": "b", "text": 1}"#), SameNames::Second(_)));
    assert!(matches!(decode(r#"{"age": 1, "nick": "n"}"#), One::ByAge(_)));
    assert!(matches!(decode(r#"{"kind": "Letter", "stamp": "s"}"#), Children::Letter(_)));
}

#[tokio::test]
async fn a_request_can_carry_both() {
    let server = Server::start(204, "");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    let both = PostItRequestCombined::new().age(1).kind(ByKindKind::Cat);
    client.post_it(&PostItRequest::from(both)).await.expect("a success");
    assert_eq!(server.request().json(), json!({ "age": 1, "kind": "cat" }));
    client.put_it(&BothCombined::new().id("i").age(1).hunts(false).into()).await.expect("sent");
    assert_eq!(server.request().json(), json!({ "id": "i", "age": 1, "hunts": false }));
}

#[test]
fn what_is_closed_or_has_no_null_isnt_taken_for_what_has_them() {
    assert!(matches!(decode(r#"{"c": "c"}"#), LooseOrStrict::Strict(_)));
    assert!(matches!(decode(r#"{"c": "c", "a": "a"}"#), LooseOrStrict::Loose(_)));
    assert_round_trip::<Nulls>(r#"{"foo": null}"#);
    assert_round_trip::<Nulls>(r#"{"foo": "text"}"#);
}

#[test]
fn what_differs_inside_a_member_tells_and_is_kept() {
    assert!(matches!(decode(r#"{"id": "i"}"#), Inside::Left(_)));
    assert!(matches!(decode(r#"{"id": "i", "m": {"y": "y"}}"#), Inside::Right(_)));
    assert!(matches!(decode(r#"{"id": "i", "m": {"deep": {"b": "b"}}}"#), Inside::Right(_)));
    assert!(matches!(decode(r#"{"id": "i", "m": {"x": "x", "new": 1}}"#), Inside::Left(_)));
    for text in [
        r#"{"id": "i", "m": {"x": "x", "y": "y"}}"#,
        r#"{"id": "i", "m": {"x": "x", "deep": {"b": "b"}}}"#,
        r#"{"id": "i", "m": {"deep": {"a": "a", "b": "b"}}}"#,
    ] {
        assert!(matches!(decode(text), Inside::Combined(_)), "{text}");
        assert_round_trip::<Inside>(text);
    }
    for text in [
        r#"{"list": [{"x": "1"}, {"y": "2"}]}"#,
        r#"{"map": {"a": {"x": "1", "y": "2"}}}"#,
        r#"{"list": [{"y": "1"}], "map": {"a": {"x": "2"}}}"#,
        r#"{"list": [{"y": "1"}]}"#,
        r#"{"map": {"a": {"y": "1"}, "b": {}}}"#,
    ] {
        assert_round_trip::<InsideLists>(text);
    }
}

#[test]
fn what_is_one_of_them_keeps_what_only_another_declares() {
    assert!(matches!(decode(r#"{"a": "a", "v": "v"}"#), Opposed::Worded(_)));
    assert!(matches!(decode(r#"{"b": "b", "v": 1}"#), Opposed::Numbered(_)));
    assert_round_trip::<Opposed>(r#"{"a": "a", "v": "v", "b": "b"}"#);
    assert_round_trip::<Opposed>(r#"{"a": "a", "v": 1, "b": "b"}"#);
    assert_round_trip::<Contradicting>(r#"{"value": 1, "unit": "m", "language": "de"}"#);
}

#[test]
fn what_any_object_may_have_is_kept_where_nothing_is_that_one_declares() {
    assert!(matches!(decode(r#"{"known": 1}"#), Bare::BareObject(_)));
    assert!(matches!(decode(r#"{"known": "no"}"#), Bare::Object(_)));
    assert_round_trip::<Bare>(r#"{"more": [2]}"#);
}

#[test]
fn a_list_or_map_of_what_is_several_keeps_the_members_of_all() {
    assert!(matches!(decode(r#"[{"age": 1}]"#), Lists::ByAgeList(_)));
    assert!(matches!(decode(r#"[{"kind": "cat"}]"#), Lists::ByKindList(_)));
    assert!(matches!(decode("[]"), Lists::ByAgeList(_)));
    assert!(matches!(decode(r#"[{"age": 1, "kind": "cat"}]"#), Lists::CombinedArray(_)));
    assert_round_trip::<Lists>(r#"[{"age": 1, "kind": "cat"}, {"age": 2}, {"kind": "dog"}]"#);
    assert_round_trip::<Lists>(r#"[{"age": 1}, null]"#);
    assert_round_trip::<Lists>(r#""text""#);
    assert_round_trip::<Maps>(r#"{"a": [{"x": "1", "y": "2"}], "b": [{"x": "1"}, {"y": "2"}]}"#);
    assert_round_trip::<Maps>(r#"{"a": [{"y": "2"}], "b": []}"#);
}

#[test]
fn what_is_several_at_every_level_takes_no_more_than_its_size_asks_for() {
    let mut value = json!({ "length": 0, "colour": "red" });
    for length in 1..100 {
        value = json!({ "next": value, "length": length, "colour": "blue" });
    }
    assert_round_trip::<Tree>(&value.to_string());
    let mut value = json!({ "length": "none that is known" });
    for length in 1..100 {
        value = json!({ "next": value, "length": length, "colour": "blue" });
    }
    decode::<Tree>(&value.to_string());
}
