//! Integers, however they are written, and wherever they stand.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::{Value, from_str, from_value, json};

use crate::runtime::int;
use crate::runtime::int::{Whole, present};
use crate::runtime::whole::whole;

#[derive(Debug, Default, PartialEq, Deserialize)]
#[serde(default)]
struct Model {
    #[serde(deserialize_with = "int")]
    count: u8,
    #[serde(deserialize_with = "int")]
    lists: BTreeMap<String, Vec<Option<i64>>>,
    #[serde(deserialize_with = "present")]
    #[expect(clippy::option_option, reason = "so it is in models")]
    null_or_absent: Option<Option<i32>>,
}

#[test]
fn an_integer_may_be_a_fraction_that_is_whole() {
    let model: Model =
        from_str(r#"{"count": 1e2, "lists": {"a": [1.0, null]}, "null_or_absent": -0.0}"#)
            .expect("a model");
    let lists = BTreeMap::from([("a".to_owned(), vec![Some(1), None])]);
    assert_eq!(model, Model { count: 100, lists, null_or_absent: Some(Some(0)) });
    let null: Model = from_str(r#"{"null_or_absent": null}"#).expect("a model");
    assert_eq!(null.null_or_absent, Some(None));
}

#[test]
fn text_and_values_are_read_alike() {
    let read = |text: &str| {
        let by_text = from_str(text).map(|Whole(number): Whole<i64>| number).ok();
        let value: Value = from_str(text).expect("JSON");
        let by_value = from_value(value).map(|Whole(number): Whole<i64>| number).ok();
        assert_eq!(by_text, by_value, "{text}");
        by_text
    };
    assert_eq!(read("9007199254740993"), Some(9_007_199_254_740_993));
    assert_eq!(read("-9223372036854775808"), Some(i64::MIN));
    assert_eq!(read("9e18"), Some(9_000_000_000_000_000_000));
    for none in ["0.5", "1e19", "9223372036854775808", "1e300", "\"1\"", "null", "[1]"] {
        assert_eq!(read(none), None, "{none}");
    }
}

#[test]
fn what_an_integer_is_not_is_said_as_serde_says_it() {
    for text in ["1.5", "256", "-1", "\"1\"", "null"] {
        let told = from_str::<Whole<u8>>(text).map(|Whole(number)| number);
        let expected = from_str::<u8>(text);
        assert_eq!(told.map_err(|e| e.to_string()), expected.map_err(|e| e.to_string()));
    }
}

#[test]
fn a_value_is_whole_or_not() {
    assert_eq!(whole(&json!(u64::MAX)), Some(u64::MAX.into()));
    assert_eq!(whole(&json!(-3.0)), Some(-3));
    for other in [json!(0.5), json!(1e20), json!("1"), json!(null)] {
        assert_eq!(whole(&other), None, "{other}");
    }
}
