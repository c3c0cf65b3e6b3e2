//! A list of values is open: what the API sends beyond it is kept, and sent back as it came.

mod support;

use std::collections::HashSet;

use enums::models::{
    Action, Colour, Event, EventAmount, EventAnswer, EventBit, EventBits, EventGrade, EventMood,
    EventOrder, EventSaid, EventSaidValue, EventShape, EventTwice, EventUnit, Large, Letters,
    Mixed, Platform, Quoted, QuotedLevel, QuotedVersion, Size, Status, Tier,
};
use serde_json::{Value, json};
use support::{assert_encodes, assert_round_trip, decode};

fn event() -> Event {
    Event::new()
}

#[test]
fn listed_text_has_a_variant() {
    let colours: Vec<Colour> = decode(r#"["red", "dark-green", "BLUE"]"#);
    assert_eq!(colours, [Colour::Red, Colour::DarkGreen, Colour::Blue]);
    assert_encodes(&colours, r#"["red", "dark-green", "BLUE"]"#);
}

#[test]
fn unlisted_text_is_kept() {
    for text in ["purple", "RED", "red ", "", "\u{0}"] {
        let colour = Colour::from(text);
        assert_eq!(colour, Colour::UnknownValue(text.to_owned()));
        assert_eq!(colour.as_str(), text);
        assert_round_trip::<Colour>(&json!(text).to_string());
    }
}

#[test]
fn what_is_no_text_is_no_colour() {
    for wrong in ["1", "true", "null", "{}"] {
        assert!(serde_json::from_str::<Colour>(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn text_comes_from_and_goes_to_a_colour() {
    assert_eq!(Colour::from("red"), Colour::Red);
    assert_eq!(Colour::from("red".to_owned()), Colour::Red);
    assert_eq!(Colour::DarkGreen.to_string(), "dark-green");
    assert_eq!(AsRef::<str>::as_ref(&Colour::Blue), "BLUE");
    assert_eq!("red".parse(), Ok(Colour::Red));
    let colours = [Colour::Red, Colour::UnknownValue("purple".to_owned())];
    assert_eq!(colours.map(String::from), ["red", "purple"]);
}

#[test]
fn a_colour_is_compared_with_text() {
    let colour = Colour::from("purple");
    assert_eq!(colour, "purple");
    assert_eq!("purple", colour);
    assert_ne!(colour, *"red");
    assert_ne!(*"red", colour);
    let event = event().mood("good");
    assert!(event.mood.flatten().is_some_and(|mood| mood == "good"));
}

#[test]
fn listed_values_can_be_keys_of_whatever_kind_they_are() {
    let values = ["auto", "manual", "auto"].map(Mixed::from);
    assert_eq!(values.iter().collect::<HashSet<_>>().len(), 2);
    let sizes = [1, 11, 11].map(Size::from);
    assert_eq!(sizes.iter().collect::<HashSet<_>>().len(), 2);
}

#[test]
fn values_that_are_no_identifiers_have_variants_of_their_own() {
    let json = r#"["+1", "-1", "", "a/b", "日本", "self", "as_str", "2nd", "a", "A", "é"]"#;
    let letters: Vec<Letters> = decode(json);
    for (index, letter) in letters.iter().enumerate() {
        assert!(!matches!(letter, Letters::UnknownValue(_)), "{letter:?}");
        assert!(!letters[..index].contains(letter), "{letter:?} is there twice");
    }
    assert_encodes(&letters, json);
    assert_eq!(letters[..3], [Letters::Plus1, Letters::Minus1, Letters::Empty]);
    assert_eq!(letters[3..5], [Letters::AB, Letters::日本]);
}

#[test]
fn listed_integers_have_variants_and_others_are_kept() {
    let sizes: Vec<Size> = decode("[-1, 0, 1, 10, 11]");
    assert_eq!(sizes, [Size::Minus1, Size::N0, Size::N1, Size::N10, Size::UnknownValue(11)]);
    assert_encodes(&sizes, "[-1, 0, 1, 10, 11]");
    assert_eq!((Size::from(10), i64::from(Size::N10)), (Size::N10, 10));
    assert_eq!(Size::N10, 10);
    assert_eq!(11, Size::UnknownValue(11));
    assert_ne!(Size::N10, 11);
    assert_eq!(Size::from(-7).to_string(), "-7");
    assert!(serde_json::from_str::<Size>(r#""1""#).is_err());
    assert!(serde_json::from_str::<Size>("1.5").is_err());
}

#[test]
fn the_type_that_is_stated_tells_what_a_quoted_value_is() {
    let quoted: Quoted = decode(r#"{"level": 2, "version": "2.5"}"#);
    let same = Quoted::new().level(QuotedLevel::N2).version("2.5");
    assert_eq!(quoted, same);
    let versions: Vec<QuotedVersion> = decode(r#"["1", "2.5", "true"]"#);
    assert!(!versions.iter().any(|it| matches!(it, QuotedVersion::UnknownValue(_))));
}

#[test]
fn values_of_several_kinds_have_variants_and_others_are_kept() {
    let mixed: Vec<Mixed> = decode(r#"["auto", 1, true, 0.5, "1", false, [2]]"#);
    assert_eq!(mixed[0], Mixed::Auto);
    assert_eq!((&mixed[1], &mixed[2]), (&Mixed::N1, &Mixed::True));
    assert_eq!(mixed[4], Mixed::UnknownValue(json!("1")));
    assert_eq!(mixed[5..], [json!(false), json!([2])].map(Mixed::UnknownValue));
    assert_encodes(&mixed, r#"["auto", 1, true, 0.5, "1", false, [2]]"#);
}

#[test]
fn null_among_values_of_several_kinds_is_no_value() {
    let event: Event = decode(r#"{"kind": "event", "version": 2, "mixed": null}"#);
    assert_eq!(event.mixed, Some(None));
}

#[test]
fn an_integer_beyond_i64_is_listed_all_the_same() {
    let large: Large = decode("18446744073709551615");
    assert_eq!(large, Large::from(Value::from(u64::MAX)));
    assert!(!matches!(large, Large::UnknownValue(_)));
    assert_encodes(&large, "18446744073709551615");
}

#[test]
fn what_is_always_the_same_is_known_to_new() {
    let event = event();
    assert_eq!((event.kind.as_str(), event.version), ("event", 2));
    assert_encodes(&event, r#"{"kind": "event", "version": 2}"#);
    let other: Event = decode(r#"{"kind": "other", "version": 3}"#);
    assert_eq!((other.kind.as_str(), other.version), ("other", 3));
}

#[test]
fn values_are_called_as_the_document_calls_them() {
    let platforms: Vec<Platform> = decode("[10, 20, 30, 40]");
    let [android, ios, nameless, unknown] = platforms.as_slice() else { panic!("{platforms:?}") };
    assert_eq!((android, ios), (&Platform::Android, &Platform::Ios));
    assert_eq!((nameless, unknown), (&Platform::N30, &Platform::UnknownValue(40)));
    assert_eq!(Status::from("open"), Status::Open);
    let tiers: Vec<Tier> = decode("[1, 2, 3]");
    assert_eq!(tiers, [Tier::Basic, Tier::Premium, Tier::UnknownValue(3)]);
}

#[test]
fn values_of_several_kinds_are_made_of_each_kind() {
    assert_eq!([Mixed::from("auto"), Mixed::from(1)], [Mixed::Auto, Mixed::N1]);
    assert_eq!([Mixed::from(true), Mixed::from(json!(0.5))], [Mixed::True, Mixed::N0_5]);
    assert_eq!(Mixed::from("manual"), Mixed::UnknownValue(json!("manual")));
    assert_eq!([Mixed::Auto, Mixed::N1].map(Value::from), [json!("auto"), json!(1)]);
}

#[test]
fn schemas_of_one_value_each_are_one_list() {
    let actions: Vec<Action> = decode("[1, 3, 4, 5, 6]");
    let known = [Action::BlockMessage, Action::TimeOut, Action::N4, Action::N5];
    assert_eq!(actions[..4], known);
    assert_eq!(actions[4], Action::UnknownValue(6));
    assert_encodes(&actions, "[1, 3, 4, 5, 6]");
    assert_eq!(event().block(1).block, Some(1), "of which this is always the same");
    assert_eq!(event().next(Action::TimeOut).next, Some(Action::TimeOut), "an integer anyway");
}

#[test]
fn null_in_a_list_makes_the_value_nullable() {
    for json in [
        r#"{"kind": "event", "version": 2, "mood": null, "grade": null, "bits": null}"#,
        r#"{"kind": "event", "version": 2}"#,
    ] {
        let event: Event = decode(json);
        let values = (event.mood.flatten(), event.grade.flatten(), event.bits.flatten());
        assert_eq!(values, (None, None, None));
    }
    let event = event().mood(EventMood::Good).grade("a").bits(EventBits::N8);
    assert_eq!(event.grade, Some(Some(EventGrade::A)));
    assert_encodes(
        &event,
        r#"{"kind": "event", "version": 2, "mood": "good", "grade": "a", "bits": 8}"#,
    );
}

#[test]
fn null_alone_in_a_list_is_null() {
    let event: Event = decode(r#"{"kind": "event", "version": 2, "nothing": null}"#);
    assert_eq!(event.nothing, Some(()));
    assert_eq!(serde_json::to_value(&event).expect("JSON").get("nothing"), Some(&Value::Null));
}

#[test]
fn what_no_enum_can_be_made_of_is_its_type() {
    let event = event().ratio(0.75).flag(false).empty("anything");
    assert_encodes(
        &event,
        r#"{"kind": "event", "version": 2, "ratio": 0.75, "flag": false, "empty": "anything"}"#,
    );
}

#[test]
fn a_value_that_is_listed_twice_is_one() {
    let values: Vec<EventTwice> = decode(r#"["once", "twice"]"#);
    assert_eq!(values, [EventTwice::Once, EventTwice::Twice]);
}

#[test]
fn listed_values_are_believed_where_the_type_contradicts_them() {
    let text = r#"{"kind": "event", "version": 2, "unit": "foot", "answer": "Y",
        "amount": "lots", "bit": 1, "said": true, "set": "a"}"#;
    let event: Event = decode(text);
    assert_eq!(event.unit, Some(EventUnit::Foot));
    assert_eq!(event.answer, Some(Some(EventAnswer::Y)));
    assert_eq!(event.amount, Some(EventAmount::UnknownValue("lots".to_owned())));
    assert_eq!(event.bit, Some(EventBit::N1));
    assert_eq!(event.said, Some(EventSaid::from(true)));
    assert_encodes(&event, text);
    assert_round_trip::<Event>(r#"{"kind": "event", "version": 2, "set": ["a", "b"]}"#);
}

#[test]
fn what_is_listed_beside_a_type_that_is_described_is_either() {
    let text =
        r#"{"kind": "event", "version": 2, "said": "true", "shape": "flat", "order": "rising"}"#;
    let event: Event = decode(text);
    assert_eq!(event.said, Some(EventSaid::Value(EventSaidValue::True)));
    assert_eq!(event.shape, Some(EventShape::from("flat")));
    assert_eq!(event.order, Some(EventOrder::from("rising")));
    assert_encodes(&event, text);
    let text = r#"{"kind": "event", "version": 2, "shape": {"sides": 3}, "order": ["up"]}"#;
    let event: Event = decode(text);
    assert_eq!(event.order, Some(EventOrder::Array(vec!["up".to_owned()])));
    assert_encodes(&event, text);
    let quoted: Quoted = decode(r#"{"level": "1"}"#);
    assert_eq!(quoted.level, Some(QuotedLevel::N1String));
    assert_encodes(&quoted, r#"{"level": "1"}"#);
}
