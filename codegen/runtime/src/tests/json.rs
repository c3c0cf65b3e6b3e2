//! How numbers are written in JSON.

use serde::Serialize;
use serde_json::json;

use crate::runtime::json::written;

fn text(value: &impl Serialize) -> String {
    String::from_utf8(written(value).expect("JSON")).expect("UTF-8")
}

#[test]
fn a_whole_number_is_written_without_a_fraction() {
    assert_eq!(text(&4711.0_f64), "4711");
    assert_eq!(text(&-2.0_f32), "-2");
    assert_eq!(text(&[Some(0.0_f64), None]), "[0,null]");
    assert_eq!(text(&9_007_199_254_740_991.0_f64), "9007199254740991");
}

#[test]
fn a_fraction_and_what_is_too_large_for_an_integer_stay_what_they_are() {
    assert_eq!(text(&19.99_f64), "19.99");
    assert_eq!(text(&0.1_f32), "0.1");
    assert_eq!(text(&9_007_199_254_740_992.0_f64), "9007199254740992.0");
    assert_eq!(text(&1e300_f64).parse(), Ok(1e300_f64));
}

#[test]
fn all_else_is_written_as_ever() {
    let value = json!({"a": 1.5, "b": ["é\n", null, true, 7]});
    assert_eq!(text(&value), value.to_string());
}
