//! What variants are combined to.

use super::Combining;
use crate::diagnostics::{Diagnostics, Pointer};
use crate::model::build::{
    Draft, FieldDraft, Model, any_of, array, enumeration, integer, map, object, optional,
    reference, required, string, unstated,
};
use crate::model::{Api, Kind};

/// What a value is that is of two component schemas, or nothing if no value needs it.
fn combined(one: Draft, other: Draft) -> Option<String> {
    let pet = any_of([reference("One"), reference("Other")]);
    let model = Model::new().schema("One", one).schema("Other", other).schema("Pet", pet);
    let mut api: Api = model.api();
    let Kind::Union(union) = api.types.get(api.component("Pet")).kind.clone() else {
        panic!("a union")
    };
    let variants = &union.shape.variants;
    let (at, mut diagnostics) = (Pointer::root(), Diagnostics::default());
    let mut combining = Combining::new(&api.types);
    let id = api.component("Pet");
    let found = combining.variants(&mut api.types, (id, &union), variants, &at, &mut diagnostics);
    let [variant] = found.as_slice() else { return None };
    assert!(variant.is_combined);
    Some(api.outline_of(variant.ty))
}

fn with(field: FieldDraft) -> Draft {
    object([optional("name", string()), field])
}

#[test]
fn a_value_of_two_objects_has_the_members_of_both() {
    let both = combined(with(optional("age", integer())), with(optional("size", string())));
    assert_eq!(both.as_deref(), Some("{name?: string, age?: i64, size?: string}"));
}

#[test]
fn each_needs_what_both_need_and_all_that_one_needs() {
    let one = object([required("id", string()), required("age", integer())]);
    let other = object([required("id", string()), required("size", string())]);
    assert_eq!(
        combined(one, other).as_deref(),
        Some("{id: string, age?: i64, size?: string, at least one of age/size}")
    );
}

#[test]
fn a_member_that_differs_is_one_or_the_other() {
    let one = object([optional("tags", array(string())), optional("a", string())]);
    let other = object([optional("tags", string()), optional("b", string())]);
    let both = combined(one, other);
    // No value of one is one of the other if it has the member that differs.
    assert_eq!(
        both.as_deref(),
        Some("{tags?: (any of [string] | string by shape), a?: string, b?: string}")
    );
}

#[test]
fn what_loses_no_member_needs_no_such_variant() {
    let wide = object([optional("name", string()), optional("age", integer())]);
    let narrow = object([optional("name", string())]);
    assert_eq!(combined(wide, narrow), None);
}

#[test]
fn objects_without_other_members_are_not_one_value() {
    let one = object([required("a", string())]).closed();
    let other = object([required("b", string())]).closed();
    assert_eq!(combined(one, other), None);
}

#[test]
fn members_of_types_without_a_common_value_keep_what_is_beside_them() {
    let one = object([required("a", string()), required("v", string())]);
    let other = object([required("b", string()), required("v", integer())]);
    assert_eq!(
        combined(one, other).as_deref(),
        Some("{a?: string, v: (any of string | i64 by shape), b?: string, at least one of a/b}")
    );
}

#[test]
fn members_of_no_common_listed_value_tell_objects_apart() {
    let kind = |value| object([required("kind", enumeration([value])), optional(value, string())]);
    assert_eq!(combined(kind("a"), kind("b")), None);
}

#[test]
fn what_declares_no_members_adds_nothing() {
    let known = || object([optional("known", integer())]);
    assert_eq!(combined(known(), map(unstated())), None);
    assert_eq!(combined(known(), object([])), None);
}

#[test]
fn a_list_of_two_sorts_of_objects_has_elements_that_are_both() {
    let [one, other] = ["a", "b"].map(|name| object([optional(name, string())]));
    assert_eq!(
        combined(array(one), array(other)).as_deref(),
        Some("[(any of {a?: string} | {b?: string} by shape)]")
    );
    let [one, other] = ["a", "b"].map(|name| map(array(object([optional(name, string())]))));
    assert_eq!(
        combined(one, other).as_deref(),
        Some("{*: (any of [{a?: string}] | [{b?: string}] by shape)}")
    );
}

#[test]
fn lists_that_lose_nothing_are_not_combined() {
    assert_eq!(combined(array(string()), array(integer())), None);
    let small = || object([optional("a", string())]);
    let large = object([optional("a", string()), optional("b", string())]);
    assert_eq!(combined(array(small()), array(large)), None);
    assert_eq!(combined(array(small()), small()), None);
}
