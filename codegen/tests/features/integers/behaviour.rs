//! An integer may be written as a fraction that is whole, wherever it stands, and keeps all of its
//! digits.

mod support;

use integers::Client;
use integers::models::{
    First, Given, Level, Numbers, NumbersAnyOf, NumbersTypes, NumbersWholeOrPart, Places,
    PlacesCounted, PlacesEither, PlacesMixed, PlacesOneOrMany, PlacesTold, Second,
};
use support::{Server, assert_encodes, assert_round_trip, decode};

/// The whole of an object with these members.
fn with(members: &str) -> String {
    format!(r#"{{"count": 1, "maybe": null, {members}}}"#)
}

fn places(members: &str) -> Places {
    decode(&with(members))
}

#[test]
fn a_fraction_that_is_whole_is_an_integer() {
    let value: Places = decode(r#"{"count": 1.0, "maybe": 1e3}"#);
    assert_eq!((value.count, value.maybe), (1, Some(1000)));
    let value = places(r#""optional": -2.0, "null_or_absent": 250e-1, "small": 7.0"#);
    assert_eq!(value.optional, Some(-2));
    assert_eq!(value.null_or_absent, Some(Some(25)));
    assert_eq!(value.small, Some(7));
    assert_eq!(places(r#""unsigned": 1e19"#).unsigned, Some(10_000_000_000_000_000_000));
}

#[test]
fn so_it_is_in_lists_and_maps() {
    let value = places(
        r#""list": [1.0, 2], "gaps": [1.0, null], "matrix": [[1.0], []],
        "map": {"a": 1.0}, "lists": {"a": [1.0]}"#,
    );
    assert_eq!(value.list, Some(vec![1, 2]));
    assert_eq!(value.gaps, Some(vec![Some(1), None]));
    assert_eq!(value.matrix, Some(vec![vec![1], vec![]]));
    assert_eq!(value.map.expect("a map")["a"], 1);
    assert_eq!(value.lists.expect("a map")["a"], [1]);
}

#[test]
fn so_it_is_where_values_are_listed() {
    let value = places(r#""level": 2.0, "levels": [1e0, 7.0], "always": 1.0, "mixed": 1.0"#);
    assert_eq!(value.level, Some(Level::N2));
    assert_eq!(value.levels, Some(vec![Level::N1, Level::UnknownValue(7)]));
    assert_eq!(value.always, Some(1));
    assert_eq!(value.mixed, Some(Some(PlacesMixed::from(1))));
}

#[test]
fn so_it_is_in_unions() {
    let value = places(
        r#""either": 1.0, "one_or_many": [1.0], "counted": {"version": 2.0, "x": "a"},
        "told": {"version": 1.0, "x": "b"}"#,
    );
    assert_eq!(value.either, Some(PlacesEither::Integer(1)));
    assert_eq!(value.one_or_many, Some(PlacesOneOrMany::from(vec![1])));
    assert_eq!(value.counted, Some(PlacesCounted::from(Second::new().x("a"))));
    assert_eq!(value.told, Some(PlacesTold::from(First::new().x("b"))));
}

#[tokio::test]
async fn so_it_is_where_it_is_the_whole_response() {
    let server = Server::start(200, "3.0");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    assert_eq!(client.get_count().await.expect("a count"), 3);
    let server = Server::start(200, "[1e0, null]");
    let client = Client::builder().base_url(server.url()).build().expect("a client");
    assert_eq!(client.get_counts().await.expect("counts"), [Some(1), None]);
}

#[test]
fn what_is_not_whole_or_too_large_is_none() {
    for wrong in [
        r#""optional": 1.5"#,
        r#""optional": 1e19"#,
        r#""optional": "1""#,
        r#""small": 2147483648"#,
        r#""small": 2147483648.0"#,
        r#""tiny": -129"#,
        r#""unsigned": -1.0"#,
        r#""unsigned": 1e20"#,
        r#""list": [1, null]"#,
        r#""map": {"a": 0.5}"#,
        r#""level": 1.5"#,
    ] {
        let wrong = serde_json::from_str::<Places>(&with(wrong)).map_err(|_| ());
        assert_eq!(wrong, Err(()));
    }
    let told = serde_json::from_str::<Places>(&with(r#""small": 3000000000"#));
    let told = told.expect_err("an error").to_string();
    assert!(told.starts_with("invalid value: integer `3000000000`, expected i32"));
}

#[test]
fn no_digit_of_a_large_integer_is_lost() {
    for text in [
        r#""optional": 9007199254740993, "list": [-9223372036854775808]"#,
        r#""unsigned": 18446744073709551615, "map": {"a": 9223372036854775807}"#,
        r#""either": 9223372036854775807, "one_or_many": 9007199254740993"#,
    ] {
        assert_encodes(&places(text), &with(text));
    }
}

#[test]
fn absent_and_null_are_what_they_were() {
    let value = places(r#""optional": null, "null_or_absent": null"#);
    assert_eq!((value.optional, value.null_or_absent), (None, Some(None)));
    assert_eq!(places(r#""list": null"#).null_or_absent, None);
    let value: Places = decode(r#"{"count": 1}"#);
    assert_eq!(value.maybe, None, "a member that may be null may be missing in responses");
}

#[test]
fn what_a_document_gives_as_a_whole_fraction_is_an_integer() {
    let value: Given = decode("{}");
    assert_eq!(value.count, 3, "the default");
    assert_encodes(&Given::new(4).sizes(vec![10]), r#"{"count": 4, "sizes": [10]}"#);
}

#[test]
fn an_integer_that_may_be_a_fraction_keeps_its_digits() {
    let large = 9_223_372_036_854_775_807;
    for name in ["any_of", "one_of", "types", "limited", "text_too", "nested"] {
        for number in [
            "9223372036854775807",
            "9007199254740993",
            "12345678901234567890",
            "18446744073709551615",
            "-1",
            "2.5",
            "1e300",
        ] {
            assert_round_trip::<Numbers>(&format!(r#"{{"{name}": {number}}}"#));
        }
    }
    assert_round_trip::<Numbers>(r#"{"list": [9223372036854775807, 0.5]}"#);
    let value: Numbers = decode(r#"{"any_of": 9223372036854775807, "types": 0.5}"#);
    assert_eq!(value.any_of, Some(NumbersAnyOf::Integer(large)));
    assert_eq!(value.types, Some(Some(NumbersTypes::Number(0.5))));
    let value = Numbers::new().any_of(7).types(0.5).one_of(large).text_too("seven");
    assert_encodes(
        &value,
        r#"{"any_of": 7, "types": 0.5, "one_of": 9223372036854775807,
        "text_too": "seven"}"#,
    );
}

#[test]
fn objects_are_told_apart_by_integers_and_fractions() {
    for (text, is_whole) in [("9223372036854775807", true), ("0.5", false)] {
        let text = format!(r#"{{"whole_or_part": {{"amount": {text}}}}}"#);
        let value: Numbers = decode(&text);
        let found = matches!(value.whole_or_part, Some(NumbersWholeOrPart::Whole(_)));
        assert_eq!(found, is_whole, "{text}");
        assert_encodes(&value, &text);
    }
}
