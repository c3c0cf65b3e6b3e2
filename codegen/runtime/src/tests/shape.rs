//! Unions whose variants are told apart by what a value looks like.

use serde_json::json;

use crate::runtime::Shape;

const SHAPES: &[Shape] = &[
    Shape::Object {
        required: &["a"],
        known: &["a", "b"],
        constants: &[],
    },
    Shape::Object {
        required: &["a"],
        known: &["a", "b", "c"],
        constants: &[("a", "fixed")],
    },
    Shape::Object {
        required: &["a", "d"],
        known: &["a", "d"],
        constants: &[],
    },
    Shape::Number,
    Shape::Array,
];

#[test]
fn the_most_specific_match_comes_first() {
    let cases = [
        (json!({ "a": "x" }), vec![0]),
        (json!({ "a": "fixed" }), vec![1, 0]),
        (json!({ "a": "x", "d": 1 }), vec![2, 0]),
        (json!({ "a": "x", "b": 1, "d": 1 }), vec![2, 0]),
        (json!({ "b": 1 }), vec![]),
        (json!(1.5), vec![3]),
        (json!([]), vec![4]),
        (json!("text"), vec![]),
        (json!(null), vec![]),
    ];
    for (value, expected) in cases {
        assert_eq!(Shape::matching(SHAPES, &value), expected, "{value}");
    }
}

#[test]
fn of_equals_the_first_comes_first() {
    let shapes = [Shape::Any, Shape::Boolean, Shape::Any];
    assert_eq!(Shape::matching(&shapes, &json!(true)), [0, 1, 2]);
}
