//! Which unions become one object, and what becomes of what is said in them.

use super::merge;
use crate::lower::small::schemas;
use crate::model::build::{
    Draft, Model, any, any_of, enumeration, integer, null, object, one_of, optional, reference,
    required, string, string_of, unstated,
};
use crate::model::{Api, Kind, Untyped};

fn event(name: &str) -> Draft {
    object([optional("name", string()).constant(name), required("id", integer())])
}

fn merged(schema: Draft) -> Api {
    let mut api = Model::new().schema("Event", schema).api();
    merge(&mut api);
    api
}

#[test]
fn objects_that_differ_in_constants_are_one_with_a_list() {
    for union in [one_of([event("a"), event("b")]), any_of([event("a"), event("b")])] {
        assert_eq!(merged(union).outline("Event"), r#"{name?: <"a" "b">, id: i64}"#);
    }
}

#[test]
fn lists_become_one_with_each_value_once() {
    let event = |list| object([required("name", list)]);
    let union = one_of([event(enumeration(["a", "b"])), event(enumeration(["b", "c"]))]);
    assert_eq!(merged(union).outline("Event"), r#"{name: <"a" "b" "c">}"#);
}

#[test]
fn what_else_differs_makes_variants() {
    let named = |field| one_of([event("a"), object([field, required("id", integer())])]);
    for other in [
        optional("name", string()),
        required("name", string()).constant("b"),
        optional("name", integer()).constant(1),
        optional("title", string()).constant("b"),
    ] {
        let outline = merged(named(other)).outline("Event");
        assert!(outline.starts_with("(one of "), "{outline}");
    }
    let outline = merged(one_of([event("a"), event("b").closed()])).outline("Event");
    assert!(outline.starts_with("(one of "), "{outline}");
}

#[test]
fn objects_with_names_stay_variants() {
    let union = one_of([reference("A"), reference("B")]);
    let model = Model::new().schema("A", event("a")).schema("B", event("b"));
    let mut api = model.schema("Event", union).api();
    merge(&mut api);
    assert_eq!(api.outline("Event"), "(one of A | B by shape)");
}

#[test]
fn members_of_other_types_make_variants() {
    let of = |kind: &str, ty: Draft| {
        object([optional("kind", string()).constant(kind), required("at", ty)])
    };
    for [one, other] in [
        [string_of("date"), string_of("date-time")],
        [string(), string_of("binary")],
        [reference("CatId"), reference("DogId")],
        [reference("CatId"), string()],
        [unstated(), any(Untyped::Anything)],
    ] {
        let union = one_of([of("a", one), of("b", other)]);
        let model = Model::new().schema("CatId", string()).schema("DogId", string());
        let mut api = model.schema("Event", union).api();
        merge(&mut api);
        let outline = api.outline("Event");
        assert!(outline.starts_with("(one of "), "{outline}");
    }
}

#[test]
fn lists_with_names_stay_those_of_variants() {
    let of = |kind| object([required("kind", reference(kind)), required("id", integer())]);
    let model = Model::new().schema("A", enumeration(["a"])).schema("B", enumeration(["b"]));
    let mut api = model.schema("Event", one_of([of("A"), of("B")])).api();
    merge(&mut api);
    assert!(api.outline("Event").starts_with("(one of "));
}

#[test]
fn unions_within_and_null_are_parts_of_the_union() {
    let all = one_of([one_of([event("a"), event("b")]), one_of([event("c"), null()])]);
    assert_eq!(merged(all).outline("Event"), r#"{name?: <"a" "b" "c">, id: i64} or null"#);
    // What doesn't fit in makes variants of all.
    let some = one_of([one_of([event("a"), event("b")]), integer()]);
    let outline = merged(some).outline("Event");
    assert_eq!(outline.matches("name?: string").count(), 2, "{outline}");
}

/// What is said of the member `kind` of `Event`, and of its values.
fn said(variants: &str) -> Option<Vec<String>> {
    let (mut api, _) = schemas(&format!("Event: {{oneOf: [{variants}]}}"));
    merge(&mut api);
    let Kind::Object(event) = &api.types.get(api.component("Event")).kind else { return None };
    let kind = event.shape.fields.iter().find(|field| field.name == "kind").expect("a member");
    let Kind::Enumeration(list) = &api.types.get(kind.ty).kind else { panic!("no list") };
    let values = list.shape.listed.iter().map(|listed| listed.description.as_ref());
    let all = [kind.description.as_ref()].into_iter().chain(values);
    Some(
        all.map(|said| said.map_or_else(String::new, |said| said.as_written().to_owned()))
            .collect(),
    )
}

#[test]
fn what_is_said_of_an_object_or_a_constant_is_said_of_its_value() {
    let variant = |about: &str, kind: &str| {
        format!("{{type: object, {about} properties: {{kind: {{{kind}}}, n: {{type: integer}}}}}}")
    };
    let all = |variants: &[String]| said(&variants.join(", "));
    let of = |value: &str| format!("type: string, enum: [{value}]");
    let about = |value: &str, said: &str| format!("{}, description: {said}", of(value));
    let texts = |texts: &[&str]| Some(texts.iter().map(|it| (*it).to_owned()).collect::<Vec<_>>());
    let came = variant("description: It came.,", &of("a"));
    assert_eq!(all(&[came.clone(), variant("", &of("b"))]), texts(&["", "It came.", ""]));
    let left = variant("description: It left.,", &about("b", "For good."));
    assert_eq!(all(&[came.clone(), left]), texts(&["", "It came.", "It left.\n\nFor good."]));
    let same = ["a", "b"].map(|value| variant("", &about(value, "What it is.")));
    assert_eq!(all(&same), texts(&["What it is.", "", ""]));
    // A title that is the value says nothing.
    assert_eq!(all(&[variant("title: a,", &of("a")), variant("", &of("b"))]), texts(&["", "", ""]));
    let titled = variant("title: a,", &of("a"));
    let twice = [titled.clone(), titled, variant("", &of("b"))];
    assert_eq!(all(&twice), texts(&["", "", ""]));
    // There is no place to say it.
    let shared = variant("description: It came again.,", &of("a"));
    assert_eq!(all(&[came.clone(), shared, variant("", &of("b"))]), None);
    let other = "{type: object, properties: {kind: {type: string, enum: [b]}, n: {type: integer, description: N.}}}";
    assert_eq!(all(&[came, other.to_owned()]), None);
}
