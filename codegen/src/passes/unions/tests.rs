//! What unions are simplified to.

use super::{MOST_VARIANTS, simplify};
use crate::diagnostics::Diagnostics;
use crate::model::build::{
    Draft, FieldDraft, Model, any_of, array, boolean, enumeration, integer, integer_of, null,
    number, object, one_of, optional, reference, required, string, string_of, unstated,
};
use crate::model::outline::findings;
use crate::model::{Api, Integer, Kind};

/// The API of some schemas, simplified, and what was found.
fn simplified<const N: usize>(schemas: [(&'static str, Draft); N]) -> (Api, Vec<String>) {
    let add = |model: Model, (name, draft)| model.schema(name, draft);
    let mut api = schemas.into_iter().fold(Model::new(), add).api();
    let mut diagnostics = Diagnostics::default();
    simplify(&mut api.types, &mut diagnostics);
    (api, findings(&diagnostics))
}

/// What a union of types without names becomes.
fn outline(union: Draft) -> String {
    let (api, found) = simplified([("Union", union)]);
    assert_eq!(found, [""; 0]);
    api.outline("Union")
}

fn kind(value: &'static str) -> Draft {
    object([required("kind", enumeration([value]))])
}

#[test]
fn of_one_variant_the_union_is_another_name() {
    assert_eq!(outline(one_of([integer()])), "i64");
    assert_eq!(outline(one_of([integer(), null()])), "i64 or null");
}

#[test]
fn null_is_a_value_of_the_union_and_no_variant() {
    let expected = "(one of boolean | i64 by shape) or null";
    assert_eq!(outline(one_of([boolean(), null(), integer()])), expected);
    assert_eq!(
        outline(one_of([boolean().or_null(), integer()])),
        "(one of boolean or null | i64 by shape) or null"
    );
}

#[test]
fn a_variant_that_says_nothing_allows_anything() {
    assert_eq!(outline(one_of([string(), unstated()])), "any: anything is allowed");
}

#[test]
fn what_others_say_of_objects_is_not_lost_without_a_word() {
    let pet = || object([required("name", string())]);
    for variants in [one_of([pet(), unstated()]), any_of([unstated(), array(pet()), integer()])] {
        let (api, found) = simplified([("Pet", variants)]);
        assert_eq!(api.outline("Pet"), "any: anything is allowed");
        assert_eq!(
            found,
            [
                "untyped at /components/schemas/Pet: one of the variants allows anything, so that this \
              is any value"
            ]
        );
    }
}

#[test]
fn of_texts_the_widest_is_left() {
    assert_eq!(outline(one_of([string(), string_of("date")])), "string");
    assert_eq!(outline(one_of([string_of("date"), string_of("date")])), "string<date>");
    // The listed values are known, and others may come.
    assert_eq!(outline(one_of([string(), enumeration(["a", "b"])])), r#"<"a" "b">"#);
    // A secret stays one.
    assert_eq!(outline(one_of([string(), string_of("password")])), "string<password>");
}

#[test]
fn of_integers_the_widest_is_left_and_comes_before_fractions() {
    let narrow = || integer_of(Integer::I32);
    assert_eq!(outline(one_of([narrow(), integer()])), "i64");
    assert_eq!(
        outline(one_of([number(), narrow(), boolean(), integer()])),
        "(one of i64 | boolean | number by shape)"
    );
}

#[test]
fn arrays_of_the_same_are_one_variant() {
    let all = one_of([array(string()), string(), array(string()), array(integer())]);
    assert_eq!(outline(all), "(one of [string] | string | [i64] by shape)");
}

#[test]
fn unions_in_unions_give_their_variants_once() {
    let inner = one_of([boolean(), reference("Cat")]);
    let outer = one_of([reference("Cat"), reference("Inner"), string()]);
    let (api, _) = simplified([("Cat", object([])), ("Outer", outer), ("Inner", inner)]);
    assert_eq!(api.outline("Inner"), "(one of boolean | Cat by shape)");
    assert_eq!(api.outline("Outer"), "(one of Cat | boolean | string by shape)");
}

#[test]
fn unions_told_apart_by_different_members_stay_variants() {
    let inner = one_of([reference("Cat"), reference("Dog")]).told_by("kind", ["cat", "dog"]);
    let outer = one_of([reference("Inner"), reference("Owner")]).told_by("type", ["pet", "owner"]);
    let owner = object([required("type", string())]);
    let (api, _) = simplified([
        ("Cat", kind("cat")),
        ("Dog", kind("dog")),
        ("Owner", owner),
        ("Inner", inner),
        ("Outer", outer),
    ]);
    assert_eq!(api.outline("Outer"), "(one of Inner | owner => Owner by type and shape)");
}

#[test]
fn lists_beside_other_kinds_become_one_list() {
    let all = one_of([enumeration(["a"]), integer(), enumeration(["b"])]);
    assert_eq!(outline(all), r#"(one of <"a" "b"> | i64 by shape)"#);
}

#[test]
fn a_tag_means_the_first_variant_that_has_it() {
    let pet = one_of([reference("Cat"), reference("Dog")]).told_by("kind", ["pet", "pet"]);
    let (api, _) = simplified([("Cat", kind("pet")), ("Dog", kind("pet")), ("Pet", pet)]);
    assert_eq!(api.outline("Pet"), "(one of pet => Cat | Dog by kind and shape)");
}

#[test]
fn objects_that_a_value_may_all_be_have_a_variant_with_the_members_of_all() {
    let named = object([optional("name", string())]);
    let aged = object([optional("age", integer())]);
    let pet = any_of([reference("Named"), reference("Aged")]);
    let (api, _) = simplified([("Named", named), ("Aged", aged), ("Pet", pet)]);
    assert_eq!(
        api.outline("Pet"),
        "(any of Named | Aged | combined {name?: string, age?: i64} by shape)"
    );
}

#[test]
fn of_one_of_no_value_is_several() {
    let named = object([optional("name", string())]);
    let aged = object([optional("age", integer())]);
    let pet = one_of([reference("Named"), reference("Aged")]);
    let (api, _) = simplified([("Named", named), ("Aged", aged), ("Pet", pet)]);
    assert_eq!(api.outline("Pet"), "(one of Named | Aged by shape)");
}

#[test]
fn a_union_of_more_types_than_anyone_reads_is_any_value() {
    let of_few = one_of(std::array::from_fn::<_, MOST_VARIANTS, _>(|_| object([])));
    let of_many = one_of(std::array::from_fn::<_, { MOST_VARIANTS + 1 }, _>(|_| object([])));
    let (api, found) = simplified([("Few", of_few), ("Many", of_many)]);
    assert!(api.outline("Few").starts_with("(one of {} | {} | "));
    assert_eq!(api.outline("Many"), "any: contradicting or mixed keywords");
    assert_eq!(
        found,
        ["unsupported-schema at /components/schemas/Many: \
          these are more types at one place than a Rust enum should have variants"]
    );
}

#[test]
fn a_union_of_which_something_was_left_out_is_never_its_only_variant() {
    for (variants, expected) in [
        (one_of([string()]), "(one of string | more by shape)"),
        (one_of([string(), enumeration(["a"])]), "(one of string | more by shape)"),
        (one_of([null()]), "any: contradicting keywords or null"),
        (one_of([integer(), null()]), "(one of i64 | more by shape) or null"),
    ] {
        let mut api = Model::new()
            .schema("Union", variants)
            .schema("Outer", one_of([reference("Union"), boolean()]))
            .api();
        let id = api.component("Union");
        let Kind::Union(union) = &mut api.types.get_mut(id).kind else { panic!("a union") };
        union.shape.is_partial = true;
        simplify(&mut api.types, &mut Diagnostics::default());
        assert_eq!(api.outline("Union"), expected);
        let outer = api.outline("Outer");
        assert!(outer.contains("| more") || outer.starts_with("any"), "{outer}");
    }
}

#[test]
fn what_is_several_at_once_is_told_so_many_levels_deep() {
    fn deep(own: &'static str, levels: usize) -> Draft {
        match levels.checked_sub(1) {
            Some(levels) => object([optional(own, string()), optional("m", deep(own, levels))]),
            None => object([optional(own, string())]),
        }
    }
    for (levels, expected) in [
        (3, &[][..]),
        (
            4,
            &["unsupported-schema at /components/schemas/Pet: a value may be several of these at \
               once, within too many others of which that is true"],
        ),
    ] {
        let pet = any_of([deep("a", levels), deep("b", levels)]);
        assert_eq!(simplified([("Pet", pet)]).1, expected, "{levels}");
    }
}

#[test]
fn objects_that_are_several_have_only_so_many_fields() {
    let name = |index: usize| -> &'static str { Box::leak(format!("f{index}").into_boxed_str()) };
    let fields: Vec<FieldDraft> = (0..60).map(|index| optional(name(index), string())).collect();
    let wide = fields.try_into().map(object::<60>).ok().expect("as many");
    let mut model = Model::new().schema("Wide", wide);
    // Each of these unions repeats what is declared once.
    for index in 60..120 {
        let own = object([optional(name(index), string())]);
        model = model.schema(name(index), any_of([reference("Wide"), own]));
    }
    let mut api = model.api();
    let mut diagnostics = Diagnostics::default();
    simplify(&mut api.types, &mut diagnostics);
    let found = findings(&diagnostics);
    assert_eq!(found.len(), 60 - (1_000 + 4 * 120) / 61);
    assert!(found[0].ends_with("which have too many members"), "{found:?}");
}
