//! What the variants of a union look like, by which they are told apart.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::Context;
use super::scope::Scope;
use crate::model::{Enumeration, Field, Kind, Object, TypeId, Union};

/// How deep shapes within shapes are told: a union may hold itself.
const DEEPEST: usize = 3;

/// How many shapes are told within those of the variants. Unions in unions could make more of them
/// than anyone reads.
const MOST: usize = 1_000;

/// The shapes of a union's variants.
pub(super) fn of(context: Context<'_>, scope: &Scope<'_>, union: &Union) -> Vec<TokenStream> {
    let mut shapes = Shapes { context, path: scope.runtime("Shape"), room: MOST };
    union.variants.iter().map(|variant| shapes.shape(variant.ty, 0)).collect()
}

struct Shapes<'c> {
    context: Context<'c>,
    /// `Shape`, as the file has to write it.
    path: TokenStream,
    /// How many more may be told.
    room: usize,
}

impl Shapes<'_> {
    /// What values of a type look like.
    fn shape(&mut self, id: TypeId, depth: usize) -> TokenStream {
        let types = &self.context.api.types;
        let shape = match &types.get(types.resolve(id)).kind {
            _ if depth > DEEPEST || (depth > 0 && self.room == 0) => quote! { Any },
            Kind::Boolean => quote! { Boolean },
            Kind::Integer(_) => quote! { Integer },
            Kind::Float => quote! { Number },
            Kind::Enumeration(listed) if listed.shape.integers().is_some() => quote! { Integer },
            Kind::Enumeration(listed) if listed.shape.is_mixed() => self.scalars(&listed.shape),
            Kind::String { .. } | Kind::Enumeration(_) => quote! { String },
            Kind::Array(items) => {
                let items = self.inner(*items, depth);
                quote! { Array { each_looks_like: &#items } }
            }
            Kind::Map(_) => {
                quote! { Object { required: &[], known: &[], constants: &[], is_open: true } }
            }
            Kind::Object(object) => self.object(&object.shape),
            Kind::Union(union) => {
                let variants = union.shape.variants.iter();
                let shapes: Vec<TokenStream> =
                    variants.map(|variant| self.inner(variant.ty, depth)).collect();
                quote! { OneOf { shapes: &[#(#shapes),*] } }
            }
            _ => quote! { Any },
        };
        self.path(&shape)
    }

    fn inner(&mut self, id: TypeId, depth: usize) -> TokenStream {
        self.room = self.room.saturating_sub(1);
        self.shape(id, depth + 1)
    }

    fn path(&self, shape: &TokenStream) -> TokenStream {
        let path = &self.path;
        quote! { #path::#shape }
    }

    /// What scalars look like, each sort once.
    fn scalars(&self, enumeration: &Enumeration) -> TokenStream {
        let any = |is_it: fn(&Value) -> bool| enumeration.values().any(is_it);
        let boolean = any(Value::is_boolean).then(|| quote! { Boolean });
        let number = any(Value::is_number).then(|| quote! { Number });
        let string = any(Value::is_string).then(|| quote! { String });
        let sorts = [boolean, number, string].into_iter().flatten();
        let shapes = sorts.map(|sort| self.path(&sort));
        quote! { OneOf { shapes: &[#(#shapes),*] } }
    }

    fn object(&self, object: &Object) -> TokenStream {
        let required = object.fields.iter().filter(|field| field.required);
        let required = required.map(|field| field.name.as_str());
        let known = object.fields.iter().map(|field| field.name.as_str());
        let constants = object.fields.iter().filter_map(|field| {
            let only = self.path(&just(only_value(self.context, field)?)?);
            let name = &field.name;
            Some(quote! { (#name, #only) })
        });
        let is_open = object.others.is_some();
        quote! {
            Object {
                required: &[#(#required),*],
                known: &[#(#known),*],
                constants: &[#(#constants),*],
                is_open: #is_open,
            }
        }
    }
}

/// What a value looks like that is always the same: a string, an integer or a boolean.
fn just(value: &Value) -> Option<TokenStream> {
    match value {
        Value::String(text) => Some(quote! { JustString(#text) }),
        Value::Bool(flag) => Some(quote! { JustBoolean(#flag) }),
        number => {
            let integer = Literal::i64_unsuffixed(number.as_i64()?);
            Some(quote! { JustInteger(#integer) })
        }
    }
}

/// The only value that a field can have.
fn only_value<'a>(context: Context<'a>, field: &'a Field) -> Option<&'a Value> {
    let kind = &context.api.types.get(context.api.types.resolve(field.ty)).kind;
    match (&field.constant, kind) {
        (Some(constant), _) => Some(constant).filter(|_| !field.is_tag),
        (None, Kind::Enumeration(listed)) => listed.shape.only(),
        _ => None,
    }
}
