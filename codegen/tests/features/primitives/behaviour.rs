//! Formats choose how wide a number is, and hide passwords; text stays text.

mod support;

use primitives::models::{Bounds, Numbers, Port, Texts};
use serde_json::json;
use support::{assert_round_trip, decode};

#[test]
fn integers_are_as_wide_as_their_format_says() {
    let numbers = Numbers::new(i64::MIN, i32::MIN, i64::MAX, u64::MAX)
        .tiny(i8::MIN)
        .short(i16::MIN)
        .byte(u8::MAX)
        .word(u16::MAX)
        .dword(u32::MAX)
        .timestamp(i64::MAX)
        .count(i64::MAX);
    let json = serde_json::to_string(&numbers).expect("JSON");
    assert_eq!(
        json,
        concat!(
            r#"{"plain":-9223372036854775808,"small":-2147483648,"big":9223372036854775807,"#,
            r#""tiny":-128,"short":-32768,"byte":255,"word":65535,"dword":4294967295,"#,
            r#""unsigned":18446744073709551615,"timestamp":9223372036854775807,"#,
            r#""count":9223372036854775807}"#
        )
    );
    assert_round_trip::<Numbers>(&json);
}

#[test]
fn an_integer_that_its_format_has_no_room_for_is_refused() {
    for wrong in [
        json!({ "plain": 0, "small": 2_147_483_648_i64, "big": 0, "unsigned": 0 }),
        json!({ "plain": 0, "small": 0, "big": 0, "unsigned": -1 }),
        json!({ "plain": 0, "small": 0, "big": 9_223_372_036_854_775_808_u64, "unsigned": 0 }),
        json!({ "plain": "0", "small": 0, "big": 0, "unsigned": 0 }),
    ] {
        assert!(serde_json::from_value::<Numbers>(wrong.clone()).is_err(), "{wrong}");
    }
}

#[test]
fn floats_are_as_wide_as_their_format_says() {
    let numbers: Numbers = decode(
        r#"{"plain": 0, "small": 0, "big": 0, "unsigned": 0,
        "ratio": 0.1, "single": 0.1, "double": 1e300, "money": 19.99}"#,
    );
    assert_eq!(numbers.ratio, Some(0.1_f64));
    assert_eq!(numbers.single, Some(0.1));
    assert_eq!(numbers.double, Some(1e300_f64));
    assert_eq!(numbers.money, Some(19.99_f64));
    let json = serde_json::to_value(&numbers).expect("JSON");
    assert_eq!(json["ratio"].to_string(), "0.1");
}

#[test]
fn an_integer_will_do_for_a_fraction() {
    let numbers: Numbers =
        decode(r#"{"plain": 0, "small": 0, "big": 0, "unsigned": 0, "ratio": 1}"#);
    assert_eq!(numbers.ratio, Some(1.0));
}

#[test]
fn bounds_choose_nothing() {
    let bounds = Bounds::new()
        .digit(-1_i64)
        .beyond_i64(i64::MAX)
        .beyond_u64(u64::MAX)
        .half(0_i64)
        .percentage(101.0_f64)
        .huge(f64::MAX)
        .code("too long for it");
    assert_round_trip::<Bounds>(&serde_json::to_string(&bounds).expect("JSON"));
}

#[test]
fn text_stays_as_it_came_whatever_its_format() {
    let json = r#"{
        "text": "", "date": "2026-02-30", "date_time": "2026-01-31T12:00:00+01:00",
        "time": "25:00", "duration": "P1DT12H", "uuid": "not-a-uuid", "byte": "AAE=",
        "binary": "\u0000", "uri": "urn:a:b", "url": "https://example.com/a?b#c",
        "email": "a@b", "hostname": "example.com", "ipv4": "127.0.0.1",
        "amount": "0.10000000000000000000000001", "int_as_text": "9223372036854775808",
        "password": "p", "isbn": "978-3", "odd": "o", "empty": "e", "flag": true,
        "flag_with_format": false
    }"#;
    assert_round_trip::<Texts>(json);
    let texts: Texts = decode(json);
    assert_eq!(texts.amount.as_deref(), Some("0.10000000000000000000000001"));
    assert_eq!(texts.int_as_text.as_deref(), Some("9223372036854775808"));
    assert_eq!(texts.flag_with_format, Some(false));
}

#[test]
fn passwords_are_sent_but_not_shown() {
    let texts = Texts::new("text", "hunter1")
        .secret("hunter2")
        .old_passwords(vec!["hunter3".into(), "hunter4".into()])
        .passwords_by_name([("a".to_owned(), "hunter5".into())].into())
        .pin("hunter6");
    assert!(!format!("{texts:#?}").contains("hunter"), "{texts:#?}");
    assert_eq!(
        serde_json::to_value(&texts).expect("JSON"),
        json!({
            "text": "text", "password": "hunter1", "secret": "hunter2",
            "old_passwords": ["hunter3", "hunter4"], "passwords_by_name": { "a": "hunter5" },
            "pin": "hunter6"
        })
    );
}

#[test]
fn what_may_be_an_integer_or_text_is_either() {
    let ports: Vec<Port> = decode(r#"[80, "http", null]"#);
    assert_eq!(ports[..2], [Port::from(80), Port::from("http")]);
    assert_eq!(ports[2], Port::UnknownValue(json!(null)));
    assert_eq!(serde_json::to_value(&ports).expect("JSON"), json!([80, "http", null]));
}
