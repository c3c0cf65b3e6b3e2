//! What `allOf` puts together is one struct, with the members of all its parts.

mod support;

use all_of::models::{
    Bakery, EitherWay, EitherWayByMail, EitherWayByPhone, Employee, Entity, Holder, HolderInline,
    Level, Narrowed, Open, Person, Strict, Tagged, TaggedPlace, TaggedTag,
};
use serde_json::json;
use support::{assert_encodes, assert_round_trip, decode};

fn employee() -> Employee {
    Employee::new(1, "Marta", "m@example.com", "B7", 1000.0)
}

#[test]
fn local_additions_stand_beside_what_is_referred_to() {
    let person = Person::new(1, "m@example.com").name("Marta").remark(json!({ "a": 1 }));
    assert_encodes(
        &person,
        r#"{"id": 1, "email": "m@example.com", "name": "Marta", "remark": {"a": 1}}"#,
    );
}

#[test]
fn parts_of_parts_and_properties_beside_them_are_in_the_same_struct() {
    let employee = employee().remark("narrower").manager(employee());
    assert_encodes(
        &employee,
        r#"{"id": 1, "name": "Marta", "email": "m@example.com", "badge": "B7", "salary": 1000,
        "remark": "narrower", "manager":
        {"id": 1, "name": "Marta", "email": "m@example.com", "badge": "B7", "salary": 1000}}"#,
    );
}

#[test]
fn what_any_part_requires_is_required() {
    let whole = serde_json::to_value(employee()).expect("JSON");
    for name in ["id", "name", "email", "badge", "salary"] {
        let mut lacking = whole.clone();
        lacking.as_object_mut().expect("an object").remove(name);
        assert!(serde_json::from_value::<Employee>(lacking).is_err(), "without {name}");
    }
}

#[test]
fn the_narrower_type_of_a_property_counts() {
    let json = r#"{"id": 1, "name": "a", "email": "b", "badge": "c", "salary": 1, "remark": 7}"#;
    assert!(serde_json::from_str::<Employee>(json).is_err());
    assert_encodes(&Narrowed::new().number(7_i64), r#"{"number": 7}"#);
}

#[test]
fn a_part_that_says_less_takes_nothing_away() {
    let narrowed = Narrowed::new().limited(9_007_199_254_740_993).tags(vec!["a".into()]);
    assert_encodes(&narrowed, r#"{"limited": 9007199254740993, "tags": ["a"]}"#);
}

#[test]
fn a_property_narrowed_to_a_schema_has_that_schemas_type() {
    let bakery = Bakery::new()
        .owner(Person::new(1, "m@example.com"))
        .contact(Narrowed::new().number(7))
        .count(3);
    let json =
        r#"{"owner": {"id": 1, "email": "m@example.com"}, "contact": {"number": 7}, "count": 3}"#;
    assert_encodes(&bakery, json);
}

#[test]
fn what_the_variants_have_anyway_makes_no_others() {
    let strict = Strict::from(Person::new(1, "m@example.com"));
    assert!(matches!(strict, Strict::Person(_)));
    assert!(matches!(Strict::from(employee()), Strict::Employee(_)));
}

#[test]
fn parts_without_a_name_make_one_type() {
    let tagged = Tagged::new().tag(TaggedTag::A).place(TaggedPlace::new().town("here"));
    assert_encodes(&tagged, r#"{"tag": "a", "place": {"town": "here"}}"#);
}

#[test]
fn an_all_of_of_one_is_seen_through() {
    let entity = Entity::new(1);
    let holder = Holder::new().wrapped(entity.clone()).twice(entity.clone()).alias(entity);
    assert_encodes(&holder, r#"{"wrapped": {"id": 1}, "twice": {"id": 1}, "alias": {"id": 1}}"#);
}

#[test]
fn parts_that_stand_in_a_property_make_a_type_that_is_named_from_there() {
    let holder = Holder::new().inline(HolderInline::new(1, 2).name("a"));
    assert_encodes(&holder, r#"{"inline": {"id": 1, "rank": 2, "name": "a"}}"#);
}

#[test]
fn parts_of_a_scalar_make_a_scalar() {
    let holder: Holder = decode(r#"{"level": "high", "read_only": "other"}"#);
    assert_eq!(holder.level, Some(Level::High));
    assert_eq!(holder.read_only, Some(Level::UnknownValue("other".to_owned())));
}

#[test]
fn other_members_are_kept_if_a_part_speaks_of_them() {
    let mut open = Open::new(1);
    open.additional_properties.insert("more".to_owned(), "text".to_owned());
    assert_encodes(&open, r#"{"id": 1, "more": "text"}"#);
    assert_round_trip::<Open>(r#"{"id": 1, "name": "a", "more": "text"}"#);
}

#[test]
fn an_object_beside_a_union_has_its_members_in_each_variant() {
    let ways: Vec<EitherWay> =
        decode(r#"[{"id": 1, "address": "a"}, {"id": 2, "phone": "b"}, {"address": "c"}]"#);
    assert_eq!(ways[0], EitherWay::from(EitherWayByMail::new(1, "a")));
    assert_eq!(ways[1], EitherWay::from(EitherWayByPhone::new(2, "b")));
    assert_eq!(ways[2], EitherWay::UnknownValue(json!({ "address": "c" })));
}
