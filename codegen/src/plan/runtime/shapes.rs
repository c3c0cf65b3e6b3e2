//! What a client needs of the runtime for what variants look like.

use super::parts::{Part, part};
use crate::plan::Shape;

/// The modules that a shape is made of.
pub(super) fn modules(shape: &Shape) -> Vec<&'static str> {
    let mut modules = Vec::new();
    let mut ahead = vec![shape];
    while let Some(shape) = ahead.pop() {
        modules.push(kind(shape).module);
        ahead.extend(inner(shape));
    }
    modules
}

/// The runtime's type of such shapes.
pub(crate) fn kind(shape: &Shape) -> Part {
    match shape {
        Shape::Any => part("Any", "shape/any"),
        Shape::Null => part("Null", "shape/null"),
        Shape::Boolean => part("Boolean", "shape/boolean"),
        Shape::Integer => part("Integer", "shape/integer"),
        Shape::Number => part("Number", "shape/number"),
        Shape::String => part("String", "shape/string"),
        Shape::JustBoolean(_) => part("JustBoolean", "shape/just_boolean"),
        Shape::JustInteger(_) => part("JustInteger", "shape/just_integer"),
        Shape::JustString(_) => part("JustString", "shape/just_string"),
        Shape::Listed(_) => part("Listed", "shape/listed"),
        Shape::SomeArray => part("SomeArray", "shape/some_array"),
        Shape::Array(_) => part("Array", "shape/array"),
        Shape::Map(_) => part("Map", "shape/map"),
        Shape::Nullable(_) => part("Nullable", "shape/nullable"),
        Shape::OneOf(_) => part("OneOf", "shape/one_of"),
        Shape::SomeObject => part("SomeObject", "shape/some_object"),
        Shape::Object(_) => part("Object", "shape/object"),
        Shape::OpenObject(..) => part("OpenObject", "shape/open_object"),
        Shape::ClosedObject(_) => part("ClosedObject", "shape/closed_object"),
        Shape::Combined(_) => part("Combined", "shape/combined"),
        Shape::Member(_) => part("Member", "shape/member"),
    }
}

/// The shapes that a shape is made of.
fn inner(shape: &Shape) -> Vec<&Shape> {
    match shape {
        Shape::Array(inner) | Shape::Map(inner) | Shape::Nullable(inner) => vec![&**inner],
        Shape::OneOf(shapes) => shapes.iter().collect(),
        Shape::Object(members)
        | Shape::ClosedObject(members)
        | Shape::Combined(members)
        | Shape::Member(members) => members.known.iter().map(|(_, shape)| shape).collect(),
        Shape::OpenObject(members, others) => {
            members.known.iter().map(|(_, shape)| shape).chain([&**others]).collect()
        }
        Shape::Any
        | Shape::Null
        | Shape::Boolean
        | Shape::Integer
        | Shape::Number
        | Shape::String
        | Shape::JustBoolean(_)
        | Shape::JustInteger(_)
        | Shape::JustString(_)
        | Shape::Listed(_)
        | Shape::SomeArray
        | Shape::SomeObject => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::modules;
    use crate::plan::{Members, Shape};

    #[test]
    fn a_shape_needs_its_kind_and_those_of_what_is_in_it() {
        let members = |shape| Members {
            required: Vec::new(),
            known: vec![("a".to_owned(), shape)],
            is_open: true,
        };
        let list = Shape::Array(Box::new(Shape::Nullable(Box::new(Shape::Integer))));
        let either = Shape::OneOf(vec![Shape::Member(members(Shape::JustInteger(-1))), list]);
        let shape = Shape::OpenObject(members(either), Box::new(Shape::Boolean));
        let mut modules = modules(&shape);
        modules.sort_unstable();
        let expected = ["array", "boolean", "integer", "just_integer", "member", "nullable"];
        let expected = expected.into_iter().chain(["one_of", "open_object"]);
        assert!(modules.into_iter().eq(expected.map(|kind| format!("shape/{kind}"))));
    }
}
