//! Unions whose variants are told apart by what a value looks like.

use serde_json::{Value, json};

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
    Shape::Array {
        each_looks_like: &Shape::String,
    },
    Shape::OneOf {
        shapes: &[
            Shape::Boolean,
            Shape::Array {
                each_looks_like: &Shape::Number,
            },
        ],
    },
];

fn matching(shapes: &[Shape], value: &Value) -> Vec<usize> {
    Shape::matching(shapes, value).collect()
}

#[test]
fn the_most_specific_match_comes_first() {
    let cases = [
        (json!({ "a": "x" }), vec![0]),
        (json!({ "a": "fixed" }), vec![1, 0]),
        (json!({ "a": "x", "d": 1 }), vec![2, 0]),
        (json!({ "a": "x", "b": 1, "d": 1 }), vec![2, 0]),
        (json!({ "b": 1 }), vec![]),
        (json!(1.5), vec![3]),
        (json!([]), vec![4, 5]),
        (json!(["a", null]), vec![4]),
        (json!([1]), vec![5]),
        (json!(true), vec![5]),
        (json!("text"), vec![]),
        (json!(null), vec![]),
    ];
    for (value, expected) in cases {
        assert_eq!(matching(SHAPES, &value), expected, "{value}");
    }
}

#[test]
fn what_says_nothing_comes_last() {
    let shapes = [Shape::Any, Shape::Boolean, Shape::Any];
    assert_eq!(matching(&shapes, &json!(true)), [1, 0, 2]);
}

/// Tries every variant at every level, as long as that is allowed.
fn tries(depth: usize) -> usize {
    let inner = |_| if depth == 0 { 1 } else { tries(depth - 1) };
    Shape::matching(&[Shape::Any, Shape::Any], &json!(1)).map(inner).sum()
}

#[test]
fn variants_within_each_other_are_not_tried_without_end() {
    assert_eq!(tries(3), 16);
    assert!(tries(100) < 2_000_000);
    assert_eq!(tries(3), 16, "each value has its own allowance");
}
