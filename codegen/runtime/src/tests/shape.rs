//! Unions whose variants are told apart by what a value looks like.

use serde_json::{Value, json};

use crate::runtime::{Shape, discriminator, shape};

type Members = &'static [(&'static str, &'static dyn Shape)];

/// An object that loses members which it doesn't know.
fn object(required: &'static [&'static str], members: Members) -> shape::Object {
    shape::Object { required, members, is_open: false }
}

fn open_object(members: Members) -> shape::Object {
    shape::Object { required: &[], members, is_open: true }
}

fn matching(shapes: &[&dyn Shape], value: &Value) -> Vec<usize> {
    shape::matching(shapes, value).collect()
}

fn assert_matching<const N: usize>(shapes: &[&dyn Shape], cases: [(Value, &'static [usize]); N]) {
    for (value, expected) in cases {
        assert_eq!(matching(shapes, &value), expected, "{value}");
    }
}

#[test]
fn values_are_told_apart_by_their_types() {
    let shapes: &[&dyn Shape] = &[
        &shape::Number,
        &shape::String,
        &shape::Array { each_looks_like: &shape::String },
        &shape::OneOf { shapes: &[&shape::Boolean, &shape::SomeArray] },
        &shape::SomeObject,
    ];
    assert_matching(
        shapes,
        [
            (json!(1.5), &[0]),
            (json!("text"), &[1]),
            (json!([]), &[2, 3]),
            (json!(["a", null]), &[2, 3]),
            (json!([1]), &[3]),
            (json!(true), &[3]),
            (json!({}), &[4]),
            (json!(null), &[]),
        ],
    );
}

#[test]
fn of_objects_the_one_that_knows_most_comes_first() {
    let shapes: &[&dyn Shape] = &[
        &object(&["a"], &[("a", &shape::String), ("b", &shape::Integer)]),
        &object(&["a", "d"], &[("a", &shape::String), ("d", &shape::Integer)]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "a": "x" }), &[0]),
            (json!({ "a": "x", "d": 1 }), &[1, 0]),
            (json!({ "a": "x", "b": 1, "d": 1 }), &[1, 0]),
            (json!({ "b": 1 }), &[]),
        ],
    );
}

#[test]
fn members_have_to_look_like_what_is_declared_or_be_null() {
    let shapes: &[&dyn Shape] = &[
        &object(&["v"], &[("v", &shape::Integer)]),
        &object(&["v"], &[("v", &shape::SomeObject)]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "v": 1 }), &[0]),
            (json!({ "v": {} }), &[1]),
            (json!({ "v": null }), &[0, 1]),
            (json!({ "v": "text" }), &[]),
        ],
    );
}

#[test]
fn what_keeps_more_comes_before_what_keeps_less() {
    let shapes: &[&dyn Shape] = &[
        &object(&[], &[("a", &shape::Any)]),
        &open_object(&[("b", &shape::Any)]),
        &object(&[], &[("a", &shape::Any), ("b", &shape::Any)]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "a": 1 }), &[0, 2, 1]),
            (json!({ "a": 1, "b": 2 }), &[2, 1, 0]),
            (json!({}), &[0, 1, 2]),
        ],
    );
}

#[test]
fn an_object_of_which_nothing_is_known_is_none_that_would_lose_it() {
    let shapes: &[&dyn Shape] = &[&object(&[], &[("a", &shape::Any)]), &open_object(&[])];
    assert_matching(shapes, [(json!({ "c": 1 }), &[1])]);
}

#[test]
fn an_array_matches_as_well_as_its_elements() {
    const SMALL: shape::Object =
        shape::Object { required: &["a"], members: &[("a", &shape::Any)], is_open: false };
    const LARGE: shape::Object = shape::Object {
        required: &["a"],
        members: &[("a", &shape::Any), ("b", &shape::Any)],
        is_open: false,
    };
    let shapes: &[&dyn Shape] =
        &[&shape::Array { each_looks_like: &SMALL }, &shape::Array { each_looks_like: &LARGE }];
    assert_matching(
        shapes,
        [
            (json!([{ "a": 1, "b": 2 }]), &[1, 0]),
            (json!([null, { "a": 1 }]), &[0, 1]),
            (json!([{ "a": 1 }, { "b": 1 }]), &[]),
        ],
    );
}

#[test]
fn a_member_that_is_always_the_same_may_be_missing_or_null() {
    let shapes: &[&dyn Shape] = &[
        &object(&[], &[("a", &shape::JustInteger(1)), ("b", &shape::Any)]),
        &object(&[], &[("a", &shape::JustBoolean(true)), ("b", &shape::Any)]),
        &object(&[], &[("a", &shape::Any), ("b", &shape::JustString("b"))]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "a": 1 }), &[0, 2]),
            (json!({ "a": true }), &[1, 2]),
            (json!({ "a": 1, "b": "b" }), &[0, 2]),
            (json!({ "a": null, "b": "c" }), &[0, 1]),
            (json!({}), &[0, 1, 2]),
        ],
    );
}

#[test]
fn a_listed_value_tells_and_another_one_is_of_something_else_if_it_comes_with_more() {
    const HOT: Members = &[("kind", &shape::Listed { values_known_so_far: &["tea", "coffee"] })];
    const COLD: Members = &[("kind", &shape::Listed { values_known_so_far: &["milk"] })];
    let shapes: &[&dyn Shape] = &[&object(&[], HOT), &object(&[], COLD)];
    assert_matching(
        shapes,
        [
            (json!({ "kind": "milk" }), &[1, 0]),
            (json!({ "kind": "milk", "fat": 3 }), &[1]),
            (json!({ "kind": "beer" }), &[0, 1]),
            (json!({ "kind": "beer", "alcohol": 5 }), &[]),
            (json!({ "kind": 7 }), &[]),
        ],
    );
}

#[test]
fn what_says_nothing_comes_last() {
    let shapes: &[&dyn Shape] = &[&shape::Any, &shape::Boolean, &shape::Any];
    assert_matching(shapes, [(json!(true), &[1, 0, 2])]);
}

/// Tries every variant at every level, as long as that is allowed.
fn tries(depth: usize) -> usize {
    let inner = |_| if depth == 0 { 1 } else { tries(depth - 1) };
    shape::matching(&[&shape::Any, &shape::Any], &json!(1)).map(inner).sum()
}

#[test]
fn variants_within_each_other_are_not_tried_without_end() {
    assert_eq!(tries(3), 16);
    assert!(tries(100) < 100);
    assert_eq!(tries(3), 16, "each value has its own allowance");
}

#[test]
fn a_large_value_may_be_tried_as_often_as_a_small_one() {
    let both: &[&dyn Shape] = &[&shape::Any, &shape::Any];
    let large = Value::from(vec![0; 2_000]);
    let _outermost = shape::matching(both, &large);
    let tried: usize = (0..2_000).map(|_| shape::matching(both, &json!(1)).count()).sum();
    assert_eq!(tried, 4_000);
}

#[test]
fn null_fits_what_may_be_null() {
    let shapes: &[&dyn Shape] = &[
        &object(&[], &[("a", &shape::String), ("b", &shape::String)]),
        &shape::Map { each_looks_like: &shape::Null },
        &object(&[], &[("a", &shape::Nullable { or: &shape::Integer }), ("b", &shape::String)]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "a": null, "b": null }), &[1, 2, 0][..]),
            (json!({ "a": null, "b": "b" }), &[2, 0]),
            (json!({ "a": "a", "b": null }), &[0]),
            (json!({ "a": 1 }), &[2]),
        ],
    );
    let free: &[&dyn Shape] =
        &[&object(&[], &[("a", &shape::String), ("b", &shape::String)]), &shape::SomeObject];
    assert_matching(
        free,
        [(json!({ "a": null, "b": "b" }), &[1, 0]), (json!({ "a": "a" }), &[0, 1])],
    );
}

#[test]
fn what_has_other_members_is_no_closed_object_if_it_may_be_something_else() {
    let shapes: &[&dyn Shape] = &[
        &shape::ClosedObject {
            required: &["c"],
            members: &[("c", &shape::String), ("d", &shape::String)],
        },
        &object(&[], &[("a", &shape::String), ("b", &shape::String)]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "c": "c" }), &[0][..]),
            (json!({ "c": "c", "a": "a" }), &[1, 0]),
            (json!({ "c": "c", "d": "d", "a": "a" }), &[1, 0]),
            (json!({ "c": "c", "new": 1 }), &[0]),
        ],
    );
}

#[test]
fn tags_are_scalars() {
    let value = json!({ "a": "text", "b": 2, "c": true, "d": [], "e": null });
    let tags = ["a", "b", "c", "d", "e", "f"].map(|member| discriminator(&value, member));
    let tags = tags.each_ref().map(Option::as_deref);
    assert_eq!(tags, [Some("text"), Some("2"), Some("true"), None, None, None]);
}

#[test]
fn a_fraction_that_is_whole_is_an_integer() {
    let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number, &shape::JustInteger(2)];
    assert_matching(
        shapes,
        [
            (json!(1), &[0, 1]),
            (json!(1.0), &[0, 1]),
            (json!(2.0), &[2, 0, 1]),
            (json!(0.5), &[1]),
            (json!(1e300), &[1]),
        ],
    );
    assert_eq!(discriminator(&json!({ "version": 2.0 }), "version").as_deref(), Some("2"));
    assert_eq!(discriminator(&json!({ "version": 2.5 }), "version").as_deref(), Some("2.5"));
}

#[test]
fn of_an_integer_and_a_fraction_the_integer_is_it() {
    const MEMBERS: [Members; 2] = [&[("n", &shape::Number)], &[("n", &shape::Integer)]];
    let [fraction, integer] = MEMBERS.map(|members| object(&["n"], members));
    let shapes: &[&dyn Shape] = &[&fraction, &integer];
    assert_matching(shapes, [(json!({ "n": 1 }), &[1, 0]), (json!({ "n": 1.5 }), &[0])]);
}

#[test]
fn what_is_several_at_once_is_one_of_them_at_least() {
    let combined = |is_open| shape::Combined {
        required: &[],
        members: &[("a", &shape::String), ("b", &shape::Integer), ("c", &shape::Any)],
        is_open,
    };
    let one = object(&["a"], &[("a", &shape::String), ("c", &shape::Any)]);
    let other = object(&["b"], &[("b", &shape::Integer)]);
    let values = [
        (json!({ "a": "a", "c": 1 }), &[0, 2][..]),
        (json!({ "b": 1 }), &[1, 2]),
        (json!({ "a": "a", "b": 1 }), &[2, 1, 0]),
        (json!({ "a": "a", "b": "b" }), &[0]),
        (json!({ "c": 1 }), &[]),
        (json!("text"), &[]),
    ];
    assert_matching(&[&one, &other, &combined(false)], values);
}

#[test]
fn a_member_that_nothing_declares_makes_no_value_several_at_once() {
    const MEMBERS: [(&str, &dyn Shape); 2] = [("a", &shape::String), ("b", &shape::Integer)];
    let combined = shape::Combined { required: &[], members: &MEMBERS, is_open: true };
    let keeping = shape::Object { required: &[], members: &[MEMBERS[0]], is_open: true };
    let dropping = object(&[], &[MEMBERS[1]]);
    let values = [
        (json!({ "a": "a", "new": 1 }), &[0, 2][..]),
        (json!({ "b": 1, "new": 1 }), &[1, 2, 0]),
        (json!({ "a": "a", "b": 1, "new": 1 }), &[2, 0, 1]),
        (json!({ "new": 1 }), &[0, 2]),
    ];
    assert_matching(&[&keeping, &dropping, &combined], values);
}

#[test]
fn what_a_member_would_lose_counts_as_deep_as_it_is_told() {
    const X: shape::Member = shape::Member { members: &[("x", &shape::Any)], is_open: false };
    const Y: shape::Member = shape::Member { members: &[("y", &shape::Any)], is_open: false };
    let shapes: &[&dyn Shape] = &[
        &object(&[], &[("m", &X), ("list", &shape::Array { each_looks_like: &X })]),
        &object(&[], &[("m", &Y), ("list", &shape::Map { each_looks_like: &Y })]),
        &object(&[], &[("m", &shape::OneOf { shapes: &[&X, &Y, &shape::Any] })]),
    ];
    assert_matching(
        shapes,
        [
            (json!({ "m": { "x": 1 } }), &[0, 2, 1]),
            (json!({ "m": { "y": 1 } }), &[1, 2, 0]),
            (json!({ "m": { "z": 1 } }), &[0, 1, 2]),
            (json!({ "m": "text" }), &[2]),
            (json!({ "list": [{ "x": 1 }, { "y": 1 }] }), &[0]),
            (json!({ "list": { "a": { "y": 1 } } }), &[1]),
        ],
    );
}

#[test]
fn an_array_loses_what_each_of_its_elements_loses() {
    const A: shape::Object =
        shape::Object { required: &[], members: &[("a", &shape::Any)], is_open: false };
    const B: shape::Object =
        shape::Object { required: &[], members: &[("b", &shape::Any)], is_open: false };
    let shapes: &[&dyn Shape] =
        &[&shape::Array { each_looks_like: &A }, &shape::Array { each_looks_like: &B }];
    let both = json!([{ "a": 1, "b": 1, "c": 1 }, { "a": 1, "b": 1 }]);
    assert_matching(shapes, [(both, &[0, 1]), (json!([{ "b": 1 }]), &[1])]);
}
