//! What the variants of a union look like, as the runtime is told.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use crate::plan::{Members, Shape, parts};

/// A shape, where the runtime's module `shape` is in scope.
pub(super) fn write(shape: &Shape) -> TokenStream {
    let kind = format_ident!("{}", parts::kind(shape).item);
    let details = details(shape);
    quote! { &shape::#kind #details }
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
