//! Unions whose variants are told apart by what a value looks like.

use serde_json::{Value, json};

use crate::runtime::Shape;

const SHAPES: &[Shape] = &[
    Shape::Object {
        required: &["a"],
        known: &["a", "b"],
        constants: &[],
        is_open: false,
    },
    Shape::Object {
        required: &["a"],
        known: &["a", "b", "c"],
        constants: &[("a", Shape::JustString("fixed"))],
        is_open: false,
    },
    Shape::Object {
        required: &["a", "d"],
        known: &["a", "d"],
        constants: &[],
        is_open: false,
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

fn object(known: &'static [&'static str], is_open: bool) -> Shape {
    let (required, constants) = (&[][..], &[][..]);
    Shape::Object {
        required,
        known,
        constants,
        is_open,
    }
}

#[test]
fn what_keeps_more_comes_before_what_keeps_less() {
    let shapes =
        [object(&["a"], false), object(&["b"], true), object(&["a", "b"], false)];
    assert_eq!(matching(&shapes, &json!({ "c": 1 })), [1, 0, 2]);
    assert_eq!(matching(&shapes, &json!({ "a": 1 })), [0, 2, 1]);
    assert_eq!(matching(&shapes, &json!({ "a": 1, "b": 2 })), [2, 1, 0]);
}

#[test]
fn an_array_matches_as_well_as_its_elements() {
    const SHAPES: [Shape; 2] = [
        Shape::Array {
            each_looks_like: &Shape::Object {
                required: &["a"],
                known: &["a"],
                constants: &[],
                is_open: false,
            },
        },
        Shape::Array {
            each_looks_like: &Shape::Object {
                required: &["a"],
                known: &["a", "b"],
                constants: &[],
                is_open: false,
            },
        },
    ];
    assert_eq!(matching(&SHAPES, &json!([{ "a": 1, "b": 2 }])), [1, 0]);
    assert_eq!(matching(&SHAPES, &json!([null, { "a": 1 }])), [0, 1]);
    assert!(matching(&SHAPES, &json!([{ "a": 1 }, { "b": 1 }])).is_empty());
}

#[test]
fn a_member_that_is_always_the_same_may_be_missing_or_null() {
    let shape = |constants| Shape::Object {
        required: &[],
        known: &["a", "b"],
        constants,
        is_open: false,
    };
    let shapes = [
        shape(&[("a", Shape::JustInteger(1))]),
        shape(&[("a", Shape::JustBoolean(true))]),
        shape(&[("b", Shape::JustString("b"))]),
    ];
    for (value, expected) in [
        (json!({ "a": 1 }), vec![0, 2]),
        (json!({ "a": true }), vec![1, 2]),
        (json!({ "a": 1, "b": "b" }), vec![0, 2]),
        (json!({ "a": null, "b": "c" }), vec![0, 1]),
        (json!({}), vec![0, 1, 2]),
    ] {
        assert_eq!(matching(&shapes, &value), expected, "{value}");
    }
}

#[test]
fn the_best_match_is_tried_however_often_others_were() {
    let all = [Shape::Any, Shape::Any];
    let _outermost = Shape::matching(&all, &json!(1));
    let tried: usize =
        (0..2_000).map(|_| Shape::matching(&all, &json!(1)).count()).sum();
    assert_eq!(tried, 3_000, "each first one, and a thousand others");
}

#[test]
fn variants_within_each_other_are_not_tried_without_end() {
    assert_eq!(tries(3), 16);
    assert!(tries(100) < 2_000_000);
    assert_eq!(tries(3), 16, "each value has its own allowance");
}
