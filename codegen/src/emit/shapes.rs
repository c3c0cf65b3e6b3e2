//! What the variants of a union look like, as the runtime is told.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::file_scope::FileScope;
use crate::plan::{Members, Shape};

/// A shape in a file.
pub(super) fn write(scope: &FileScope<'_>, shape: &Shape) -> TokenStream {
    Shapes { path: scope.runtime("Shape") }.shape(shape)
}

struct Shapes {
    /// `Shape`, as the file has to write it.
    path: TokenStream,
}

impl Shapes {
    fn shape(&self, shape: &Shape) -> TokenStream {
        let path = &self.path;
        let shape = match shape {
            Shape::Any => quote! { Any },
            Shape::Null => quote! { Null },
            Shape::Boolean => quote! { Boolean },
            Shape::Integer => quote! { Integer },
            Shape::Number => quote! { Number },
            Shape::String => quote! { String },
            Shape::JustBoolean(flag) => quote! { JustBoolean(#flag) },
            Shape::JustInteger(number) => {
                let number = Literal::i64_unsuffixed(*number);
                quote! { JustInteger(#number) }
            }
            Shape::JustString(text) => quote! { JustString(#text) },
            Shape::Listed(texts) => quote! { Listed { values_known_so_far: &[#(#texts),*] } },
            Shape::SomeArray => quote! { SomeArray },
            Shape::Array(each) => {
                let each = self.shape(each);
                quote! { Array { each_looks_like: &#each } }
            }
            Shape::Map(each) => {
                let each = self.shape(each);
                quote! { Map { each_looks_like: &#each } }
            }
            Shape::Nullable(or) => {
                let or = self.shape(or);
                quote! { Nullable { or: &#or } }
            }
            Shape::OneOf(shapes) => {
                let shapes = shapes.iter().map(|shape| self.shape(shape));
                quote! { OneOf { shapes: &[#(#shapes),*] } }
            }
            Shape::SomeObject => quote! { SomeObject },
            Shape::Object(members) => {
                let (required, known, is_open) = self.members(members);
                quote! { Object { #required #known #is_open } }
            }
            Shape::OpenObject(members, others) => {
                let (required, known, _) = self.members(members);
                let others = self.shape(others);
                quote! { OpenObject { #required #known others_look_like: &#others } }
            }
            Shape::ClosedObject(members) => {
                let (required, known, _) = self.members(members);
                quote! { ClosedObject { #required #known } }
            }
            Shape::Combined(members) => {
                let (required, known, is_open) = self.members(members);
                quote! { Combined { #required #known #is_open } }
            }
            Shape::Member(members) => {
                let (_, known, is_open) = self.members(members);
                quote! { Member { #known #is_open } }
            }
        };
        quote! { #path::#shape }
    }

    /// The fields that say which members an object has.
    fn members(&self, members: &Members) -> (TokenStream, TokenStream, TokenStream) {
        let Members { required, known, is_open } = members;
        let known = known.iter().map(|(name, shape)| {
            let shape = self.shape(shape);
            quote! { (#name, #shape) }
        });
        (
            quote! { required: &[#(#required),*], },
            quote! { members: &[#(#known),*], },
            quote! { is_open: #is_open, },
        )
    }
}
