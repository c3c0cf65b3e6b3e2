//! What intersections come to.

use super::merge;
use crate::diagnostics::Diagnostics;
use crate::model::Api;
use crate::model::build::{
    Draft, Model, all_of, array, enumeration, integer, map, number, object, one_of, optional,
    reference, required, string, unstated, values_of,
};
use crate::model::outline::findings;

/// The API of some schemas, merged, and what was found.
fn merged<const N: usize>(schemas: [(&'static str, Draft); N]) -> (Api, Vec<String>) {
    let model =
        schemas.into_iter().fold(Model::new(), |model, (name, draft)| model.schema(name, draft));
    let mut api = model.api();
    let mut diagnostics = Diagnostics::default();
    merge(&mut api.types, &mut diagnostics);
    (api, findings(&diagnostics))
}

#[test]
fn objects_come_to_one_with_the_fields_of_all() {
    let base = object([required("id", integer()), optional("name", string())]);
    let more = object([optional("age", integer())]);
    let pet = all_of([reference("Base"), more]).requiring(["name"]);
    let (api, found) = merged([("Base", base), ("Pet", pet)]);
    assert_eq!(api.outline("Pet"), "{id: i64, name: string, age?: i64}");
    assert_eq!(api.outline("Base"), "{id: i64, name?: string}", "what it is made of stays");
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_field_that_two_parts_declare_is_the_narrower_of_both() {
    let wide = object([optional("size", number()), required("kind", string())]);
    let narrow = object([optional("size", integer()), optional("kind", enumeration(["cat"]))]);
    let parts = [("Wide", wide), ("Narrow", narrow)];
    let [one, other] = parts.clone();
    for (first, second) in [("Wide", "Narrow"), ("Narrow", "Wide")] {
        let both = all_of([reference(first), reference(second)]);
        let (api, found) = merged([one.clone(), other.clone(), ("Both", both)]);
        let outline = api.outline("Both");
        assert!(outline.contains("size?: i64"), "{outline}");
        assert!(outline.contains(r#"kind: <"cat">"#), "{outline}");
        assert_eq!(found, [""; 0]);
    }
}

#[test]
fn of_fields_that_contradict_each_other_the_later_is_believed() {
    let one = object([optional("at", string())]);
    let other = object([optional("at", integer())]);
    let (api, found) = merged([("Pet", all_of([one, other]))]);
    assert_eq!(api.outline("Pet"), "{at?: i64}");
    assert_eq!(
        found,
        ["invalid at /components/schemas/Pet/allOf/1/properties/at: \
          another part of the `allOf` says that this has another type"]
    );
}

#[test]
fn a_union_beside_an_object_has_its_fields_in_each_variant() {
    let cat = object([required("lives", integer())]);
    let dog = object([required("tricks", string())]);
    let named = object([required("name", string())]);
    let pet = all_of([named, one_of([reference("Cat"), reference("Dog")])]);
    let (api, found) = merged([("Cat", cat), ("Dog", dog), ("Pet", pet)]);
    assert_eq!(
        api.outline("Pet"),
        "(one of {name: string, lives: i64} | {name: string, tricks: string})"
    );
    assert_eq!(api.outline("Cat"), "{lives: i64}", "elsewhere a cat has no more than it had");
    assert_eq!(found, [""; 0]);
}

#[test]
fn what_an_object_and_something_else_are_together_is_a_contradiction() {
    let (api, found) = merged([("Pet", all_of([object([required("id", integer())]), string()]))]);
    assert_eq!(api.outline("Pet"), "any: contradicting keywords");
    assert_eq!(
        found,
        ["unsupported-schema at /components/schemas/Pet: \
          what the parts of this schema say together is no type"]
    );
}

#[test]
fn what_says_nothing_narrows_nothing() {
    let (api, _) = merged([
        ("Name", all_of([string(), unstated()])),
        ("Tags", all_of([map(string()), unstated()])),
        ("Nothing", all_of([unstated()])),
    ]);
    assert_eq!(api.outline("Name"), "string");
    assert_eq!(api.outline("Tags"), "{*: string}");
    assert_eq!(api.outline("Nothing"), "any: anything is allowed");
}

#[test]
fn parts_are_merged_before_what_they_are_parts_of() {
    let top = all_of([reference("Middle"), object([optional("c", string())])]);
    let middle = all_of([reference("Bottom"), object([optional("b", string())])]);
    let bottom = object([optional("a", string())]);
    let (api, _) = merged([("Top", top), ("Middle", middle), ("Bottom", bottom)]);
    assert_eq!(api.outline("Top"), "{a?: string, b?: string, c?: string}");
}

#[test]
fn a_part_that_leads_back_is_left_out() {
    let own = object([optional("name", string())]);
    let (api, found) = merged([("Pet", all_of([reference("Pet"), own]))]);
    assert_eq!(api.outline("Pet"), "{name?: string}");
    assert_eq!(
        found,
        ["unsupported-schema at /components/schemas/Pet: \
          `allOf` leads back to the schema that it stands in"]
    );
}

#[test]
fn of_two_unions_each_variant_of_one_goes_with_each_of_the_other() {
    let with = |name: &'static str| object([optional(name, string())]);
    let both = all_of([one_of([with("a"), with("b")]), one_of([with("c"), with("d")])]);
    let (api, found) = merged([("Both", both)]);
    assert_eq!(
        api.outline("Both"),
        "(one of {a?: string, c?: string} | {a?: string, d?: string} \
         | {b?: string, c?: string} | {b?: string, d?: string})"
    );
    assert_eq!(found, [""; 0]);
}

#[test]
fn a_variant_of_both_unions_is_left_as_it_is() {
    let with = |name: &'static str| object([optional(name, string())]);
    let both = all_of([
        one_of([reference("Cat"), reference("Dog")]),
        one_of([reference("Cat"), reference("Owl")]),
    ]);
    let (api, _) =
        merged([("Cat", with("a")), ("Dog", with("b")), ("Owl", with("c")), ("Both", both)]);
    assert_eq!(api.outline("Both"), "(one of Cat | {b?: string, c?: string})");
}

#[test]
fn of_a_union_and_a_list_the_listed_values_are_left_that_are_of_a_variant() {
    let some = all_of([one_of([integer(), object([])]), values_of(["a".into(), 1.into()])]);
    let all = all_of([one_of([string(), integer()]), enumeration(["a"])]);
    let (api, found) = merged([("Some", some), ("All", all)]);
    assert_eq!(api.outline("Some"), "<1>");
    assert_eq!(api.outline("All"), r#"<"a">"#);
    assert_eq!(found, [""; 0]);
}

#[test]
fn the_elements_of_two_lists_at_once_are_both() {
    let of =
        |name: &'static str| object([optional("list", array(object([optional(name, string())])))]);
    let (api, _) = merged([("Both", all_of([of("a"), of("b")]))]);
    assert_eq!(api.outline("Both"), "{list?: [{a?: string, b?: string}]}");
}

#[test]
fn of_two_objects_for_a_field_one_that_says_all_is_it() {
    let wide = object([optional("owner", reference("Somebody"))]);
    let narrow = object([optional("owner", reference("Owner"))]);
    let somebody = object([optional("name", string())]);
    let owner = object([required("name", string()), optional("phone", string())]);
    for parts in [[wide.clone(), narrow.clone()], [narrow, wide]] {
        let (api, _) = merged([
            ("Somebody", somebody.clone()),
            ("Owner", owner.clone()),
            ("Pet", all_of(parts)),
        ]);
        assert_eq!(api.outline("Pet"), "{owner?: Owner}");
    }
}

#[test]
fn what_one_part_closes_is_closed_unless_another_opens_it() {
    let closed = || object([optional("a", string())]).closed();
    let more = || object([optional("b", string())]);
    let open = more().others(integer());
    let (api, _) =
        merged([("Closed", all_of([closed(), more()])), ("Open", all_of([closed(), open]))]);
    assert_eq!(api.outline("Closed"), "{a?: string, b?: string, closed}");
    assert_eq!(api.outline("Open"), "{a?: string, b?: string, *: i64}");
}

#[test]
fn what_is_required_and_declared_nowhere_is_a_field_that_may_be_absent() {
    let pet = all_of([object([optional("name", string())])]).requiring(["id"]);
    let (api, _) = merged([("Pet", pet)]);
    assert_eq!(
        api.outline("Pet"),
        "{name?: string, id?: any: required but not declared undeclared}"
    );
}
