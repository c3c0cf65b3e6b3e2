//! What the variants of a union look like, as the runtime is told.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::plan::{Members, Shape};

/// A shape, where the runtime's module `shape` is in scope.
pub(super) fn write(shape: &Shape) -> TokenStream {
    let [kind, _] = kind(shape);
    let kind = format_ident!("{kind}");
    let details = details(shape);
    quote! { &shape::#kind #details }
}

/// The modules of the runtime that a shape is made of.
pub(super) fn modules(shape: &Shape) -> Vec<&'static str> {
    let mut modules = Vec::new();
    let mut ahead = vec![shape];
    while let Some(shape) = ahead.pop() {
        let [_, module] = kind(shape);
        modules.push(module);
        ahead.extend(inner(shape));
    }
    modules
}

/// The runtime's type of such shapes, and the module that has it.
fn kind(shape: &Shape) -> [&'static str; 2] {
    match shape {
        Shape::Any => ["Any", "shape/any"],
        Shape::Null => ["Null", "shape/null"],
        Shape::Boolean => ["Boolean", "shape/boolean"],
        Shape::Integer => ["Integer", "shape/integer"],
        Shape::Number => ["Number", "shape/number"],
        Shape::String => ["String", "shape/string"],
        Shape::JustBoolean(_) => ["JustBoolean", "shape/just_boolean"],
        Shape::JustInteger(_) => ["JustInteger", "shape/just_integer"],
        Shape::JustString(_) => ["JustString", "shape/just_string"],
        Shape::Listed(_) => ["Listed", "shape/listed"],
        Shape::SomeArray => ["SomeArray", "shape/some_array"],
        Shape::Array(_) => ["Array", "shape/array"],
        Shape::Map(_) => ["Map", "shape/map"],
        Shape::Nullable(_) => ["Nullable", "shape/nullable"],
        Shape::OneOf(_) => ["OneOf", "shape/one_of"],
        Shape::SomeObject => ["SomeObject", "shape/some_object"],
        Shape::Object(_) => ["Object", "shape/object"],
        Shape::OpenObject(..) => ["OpenObject", "shape/open_object"],
        Shape::ClosedObject(_) => ["ClosedObject", "shape/closed_object"],
        Shape::Combined(_) => ["Combined", "shape/combined"],
        Shape::Member(_) => ["Member", "shape/member"],
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

/// What stands behind the name of the type.
fn details(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Any
        | Shape::Null
        | Shape::Boolean
        | Shape::Integer
        | Shape::Number
        | Shape::String
        | Shape::SomeArray
        | Shape::SomeObject => TokenStream::new(),
        Shape::JustBoolean(flag) => quote! { (#flag) },
        Shape::JustInteger(number) => {
            let number = Literal::i64_unsuffixed(*number);
            quote! { (#number) }
        }
        Shape::JustString(text) => quote! { (#text) },
        Shape::Listed(texts) => quote! { { values_known_so_far: &[#(#texts),*] } },
        Shape::Array(each) | Shape::Map(each) => {
            let each = write(each);
            quote! { { each_looks_like: #each } }
        }
        Shape::Nullable(or) => {
            let or = write(or);
            quote! { { or: #or } }
        }
        Shape::OneOf(shapes) => {
            let shapes = shapes.iter().map(write);
            quote! { { shapes: &[#(#shapes),*] } }
        }
        Shape::Object(members) | Shape::Combined(members) => {
            let [required, known, is_open] = fields(members);
            quote! { { #required #known #is_open } }
        }
        Shape::OpenObject(members, others) => {
            let [required, known, _] = fields(members);
            let others = write(others);
            quote! { { #required #known others_look_like: #others } }
        }
        Shape::ClosedObject(members) => {
            let [required, known, _] = fields(members);
            quote! { { #required #known } }
        }
        Shape::Member(members) => {
            let [_, known, is_open] = fields(members);
            quote! { { #known #is_open } }
        }
    }
}

/// The fields that say which members an object has.
fn fields(members: &Members) -> [TokenStream; 3] {
    let Members { required, known, is_open } = members;
    let known = known.iter().map(|(name, shape)| {
        let shape = write(shape);
        quote! { (#name, #shape) }
    });
    [
        quote! { required: &[#(#required),*], },
        quote! { members: &[#(#known),*], },
        quote! { is_open: #is_open, },
    ]
}

#[cfg(test)]
mod tests {
    use super::{modules, write};
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
        let text = write(&shape).to_string();
        assert!(text.starts_with("& shape :: OpenObject { required : & [] , members : "), "{text}");
    }
}
