//! Where a schema has no `type`, its keywords or else its examples tell; where these don't, any
//! value will do, and comes back as it came.

mod support;

use serde_json::{Value, json};
use support::{assert_encodes, assert_round_trip, decode};
use untyped::models::{
    Anything, ByExamples, ByKeywords, ByKeywordsListed, ByKeywordsObject, Heir, Nominal, OneOfSets,
    Promised, SetsElsewhere, SetsInSets, SetsOfAPart, SetsOrMore, SetsOrNot, SetsTogether, Stale,
    StalePart,
};

#[test]
fn keywords_that_are_for_one_type_tell_it() {
    let value = ByKeywords::new()
        .object(ByKeywordsObject::new().a("b"))
        .map([("a".to_owned(), 1_i64)].into())
        .list(vec!["a".to_owned()])
        .unique(vec![json!(1)])
        .text("a")
        .short("abc")
        .number(0.5_f64)
        .date("2026-01-31")
        .big(1_i64)
        .double(0.5_f64)
        .listed(ByKeywordsListed::A)
        .sized([("a".to_owned(), json!(1))].into());
    assert_encodes(
        &value,
        r#"{"object": {"a": "b"}, "map": {"a": 1}, "list": ["a"], "unique": [1], "text": "a",
        "short": "abc", "number": 0.5, "date": "2026-01-31", "big": 1, "double": 0.5,
        "listed": "a", "sized": {"a": 1}}"#,
    );
}

#[test]
fn what_all_examples_have_in_common_is_the_type() {
    let value = ByExamples::new()
        .text("b")
        .integer(2_i64)
        .number(2.5_f64)
        .flag(false)
        .by_default("some")
        .from_the_whole(8_i64);
    assert_round_trip::<ByExamples>(&serde_json::to_string(&value).expect("JSON"));
}

#[test]
fn what_is_an_object_in_name_only_is_any_value() {
    let value = Nominal::new().value("My name").list(vec![json!("Top"), json!(1)]);
    assert_encodes(&value, r#"{"value": "My name", "list": ["Top", 1]}"#);
}

#[test]
fn examples_that_are_objects_or_arrays_or_differ_tell_nothing() {
    let value = ByExamples::new().object(1).list("text").differs(vec![true]);
    assert_encodes(&value, r#"{"object": 1, "list": "text", "differs": [true]}"#);
}

#[test]
fn any_value_comes_back_as_it_came() {
    for json in ["null", "true", "-1", "18446744073709551615", "1e300", r#""a""#, "[]", "{}"] {
        let whole = format!(r#"{{"required_any": {json}, "undeclared": {json}}}"#);
        let value: Anything = decode(&whole);
        assert_eq!(value.required_any, decode::<Value>(json));
        assert_round_trip::<Anything>(&whole);
    }
}

#[test]
fn an_optional_value_of_any_type_tells_null_from_absent() {
    let absent: Anything = decode(r#"{"required_any": 1, "undeclared": 2}"#);
    assert_eq!(absent.nothing_said, None);
    let null: Anything = decode(r#"{"required_any": 1, "undeclared": 2, "nothing_said": null}"#);
    assert_eq!(null.nothing_said, Some(Value::Null));
    assert_eq!(serde_json::to_value(&null).expect("JSON").get("nothing_said"), Some(&Value::Null));
}

#[test]
fn a_value_of_any_type_must_be_there_if_it_is_required() {
    assert!(serde_json::from_str::<Anything>(r#"{"undeclared": 1}"#).is_err());
}

#[test]
fn what_no_property_declares_may_be_absent_though_it_is_required() {
    let anything: Anything = decode(r#"{"required_any": 1}"#);
    assert_eq!(anything.undeclared, None);
    assert_encodes(&Stale::new().name("n"), r#"{"Name": "n"}"#);
    assert_round_trip::<Stale>(r#"{"Name": "x"}"#);
    assert_round_trip::<Stale>(r#"{"Name": "x", "maker": null}"#);
    assert_encodes(&Heir::new("m"), r#"{"maker": "m"}"#);
    assert_encodes(&StalePart::new("n").size(1), r#"{"Name": "n", "size": 1}"#);
    assert_round_trip::<StalePart>(r#"{"Name": "x", "colour": {"a": 1}}"#);
}

#[test]
fn what_is_required_and_additional_is_promised() {
    let promised: Promised = decode(r#"{"id": "i", "total": {"Name": "n"}}"#);
    assert_encodes(&promised, r#"{"id": "i", "total": {"Name": "n"}}"#);
    assert!(serde_json::from_str::<Promised>(r#"{"id": "i"}"#).is_err());
}

#[test]
fn what_only_a_rule_speaks_of_is_kept() {
    for text in [r#"{"left": 1}"#, r#"{"right": [2], "id": "i"}"#] {
        assert_round_trip::<OneOfSets>(text);
    }
    let value = OneOfSets::new().id("i").right("r");
    assert_encodes(&value, r#"{"id": "i", "right": "r"}"#);
}

#[test]
fn what_only_a_rule_speaks_of_is_kept_wherever_the_rule_stands() {
    for text in [r#"{"id": "i", "left": 1}"#, r#"{"right": [2], "id": "i"}"#, "{}"] {
        assert_round_trip::<SetsElsewhere>(text);
        assert_round_trip::<SetsOfAPart>(text);
    }
    for text in
        [r#"{"id": "i", "top": 1}"#, r#"{"left": 1, "right": 2}"#, r#"{"up": 1, "right": 2}"#]
    {
        assert_round_trip::<SetsInSets>(text);
    }
    for text in ["{}", r#"{"left": 1}"#, r#"{"id": "i", "left": null}"#] {
        assert_round_trip::<SetsOrNot>(text);
    }
    for text in [r#"{"left": 1, "id": "i"}"#, r#"{"more": "m"}"#, r#"{"left": 1, "more": "m"}"#] {
        assert_round_trip::<SetsOrMore>(text);
    }
    let value = SetsTogether::new()
        .elsewhere(SetsElsewhere::new().left(1))
        .in_sets(SetsInSets::new().up(true).right(2))
        .of_a_part(SetsOfAPart::new().id("i").right("r"))
        .or_not(SetsOrNot::new());
    assert_encodes(
        &value,
        r#"{"elsewhere": {"left": 1}, "in_sets": {"up": true, "right": 2}, "of_a_part": {"id": "i",
        "right": "r"}, "or_not": {}}"#,
    );
}
