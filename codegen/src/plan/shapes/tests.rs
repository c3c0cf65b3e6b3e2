use super::{Members, Shape};
use crate::model::build::{
    Draft, Model, any_of, array, boolean, enumeration, integer, object, one_of, optional,
    reference, required, string,
};
use crate::plan::ToldBy;
use crate::plan::small::planned;

/// The shapes of the variants of `It`.
fn shapes(model: Model) -> Vec<Shape> {
    match &planned(model).union("It").told_by {
        ToldBy::Shape(shapes) | ToldBy::Either(_, shapes) => shapes.clone(),
        ToldBy::Discriminator(_) => panic!("told by a discriminator alone"),
    }
}

fn of<const N: usize>(variants: [Draft; N]) -> Vec<Shape> {
    shapes(Model::new().schema("It", one_of(variants)))
}

fn members(shape: &Shape) -> &Members {
    match shape {
        Shape::Object(members)
        | Shape::ClosedObject(members)
        | Shape::Combined(members)
        | Shape::Member(members) => members,
        other => panic!("no object: {other:?}"),
    }
}

fn member(shape: &Shape, name: &str) -> Shape {
    let known = members(shape).known.iter().find(|(known, _)| known == name);
    known.expect("a member of that name").1.clone()
}

#[test]
fn an_object_is_told_by_its_members() {
    let pet = object([
        required("id", integer()),
        optional("names", array(string())),
        optional("note", string().or_null()),
    ]);
    let shapes = of([pet.clone().closed(), string()]);
    let known = [
        ("id", Shape::Integer),
        ("names", Shape::SomeArray),
        ("note", Shape::Nullable(Box::new(Shape::String))),
    ];
    let known = known.map(|(name, shape)| (name.to_owned(), shape)).into();
    let members = Members { required: vec!["id".to_owned()], known, is_open: false };
    assert_eq!(shapes, [Shape::ClosedObject(members.clone()), Shape::String]);
    let open = Members { is_open: true, ..members };
    let open = Shape::OpenObject(open, Box::new(Shape::Boolean));
    assert_eq!(of([pet.others(boolean()), string()])[0], open);
}

#[test]
fn lists_tell_where_variants_list_different_texts() {
    let kind = |values, a| object([optional("kind", enumeration(values)), required("a", a)]);
    let shapes = of([kind(["a", "b"], string()), kind(["c", "d"], boolean())]);
    let texts = |texts: [&str; 2]| Shape::Listed(texts.map(str::to_owned).into());
    assert_eq!(member(&shapes[0], "kind"), texts(["a", "b"]));
    assert_eq!(member(&shapes[1], "kind"), texts(["c", "d"]));
    let same = of([kind(["a", "b"], string()), string()]);
    assert_eq!(member(&same[0], "kind"), Shape::String);
}

#[test]
fn a_tag_tells_the_variants_of_a_union_within() {
    let pet = one_of([reference("Cat"), reference("Dog")]).told_by("kind", ["cat", "dog"]);
    let animal = || object([required("kind", string())]);
    let model = Model::new().schema("Cat", animal()).schema("Dog", animal());
    let it = one_of([reference("Pet"), string()]);
    let shapes = shapes(model.schema("Pet", pet).schema("It", it));
    let Shape::OneOf(pets) = &shapes[0] else { panic!("several") };
    let just = |text: &str| Shape::JustString(text.to_owned());
    assert_eq!(
        pets.iter().map(|pet| member(pet, "kind")).collect::<Vec<_>>(),
        [just("cat"), just("dog")]
    );
}

#[test]
fn a_union_that_holds_itself_is_told_to_some_depth() {
    let model = Model::new().schema("It", one_of([array(reference("It")), string()]));
    let list = |of: [Shape; 2]| Shape::Array(Box::new(Shape::OneOf(of.into())));
    let end = list([Shape::Any, Shape::Any]);
    assert_eq!(shapes(model), [list([end, Shape::String]), Shape::String]);
}

#[test]
fn what_is_several_variants_at_once_has_the_members_of_all() {
    let one = |name| object([required(name, string())]);
    let shapes = shapes(Model::new().schema("It", any_of([one("a"), one("b")])));
    let combined: Vec<&Shape> =
        shapes.iter().filter(|shape| matches!(shape, Shape::Combined(_))).collect();
    let [combined] = combined.as_slice() else { panic!("one of them: {shapes:?}") };
    assert_eq!(members(combined).known.len(), 2);
}

#[test]
fn what_a_member_keeps_that_is_several_at_once_is_no_reason_to_be_several() {
    let within = |inner| object([required("m", inner)]);
    let keeping = object([optional("x", string())]).others(boolean());
    let it = any_of([within(keeping), within(object([optional("y", string())]))]);
    let shapes = shapes(Model::new().schema("It", it));
    let Shape::OneOf(all) = member(&shapes[2], "m") else { panic!("several: {shapes:?}") };
    let open: Vec<bool> = all
        .iter()
        .filter_map(|shape| match shape {
            Shape::Member(members) => Some(members.is_open),
            _ => None,
        })
        .collect();
    assert_eq!(open, [true, false, false], "one keeps others, and so does what is both");
}

#[test]
fn what_is_several_at_once_is_told_so_in_a_list() {
    let keeping = object([optional("x", string())]).others(boolean());
    let it = any_of([array(keeping), array(object([optional("y", string())]))]);
    let shapes = shapes(Model::new().schema("It", it));
    let [.., Shape::Array(elements)] = shapes.as_slice() else { panic!("a list: {shapes:?}") };
    let Shape::OneOf(elements) = &**elements else { panic!("several: {elements:?}") };
    assert!(matches!(elements.last(), Some(Shape::Combined(_))), "{elements:?}");
}

#[test]
fn of_objects_with_a_value_of_their_own_only_that_is_told_which_decoding_takes_for_something_else()
{
    let pet = |kind: &str| required("kind", string()).constant(kind);
    let owner = || optional("owner", object([required("name", string())]));
    let cat = object([required("name", string()), pet("cat"), owner()]);
    let dog = object([pet("dog"), optional("bark", string().or_null())]).closed();
    let told = |required: &[&str], kind: &str, others: &[(String, Shape)]| {
        let mut known = vec![("kind".to_owned(), Shape::JustString(kind.to_owned()))];
        known.extend_from_slice(others);
        let required = required.iter().map(|name| (*name).to_owned()).collect();
        Shape::Object(Members { required, known, is_open: true })
    };
    let cat_told = told(&["name", "kind"], "cat", &[("owner".to_owned(), Shape::SomeObject)]);
    let dog_told = told(&["kind"], "dog", &[]);
    assert_eq!(of([cat.clone(), string(), dog]), [cat_told, Shape::String, dog_told]);
    // The same value, none that must be there, or one of a list, doesn't tell them.
    let colours = required("colour", enumeration(["red", "blue"]));
    let sizes = required("colour", enumeration(["up", "down"]));
    for [one, other] in [
        [cat.clone(), object([pet("cat"), optional("purr", string())])],
        [cat.clone(), object([optional("kind", string()).constant("dog")])],
        [object([pet("cat"), colours, owner()]), object([pet("dog"), sizes])],
    ] {
        assert_eq!(members(&of([one, other])[0]).known.len(), 3);
    }
}
