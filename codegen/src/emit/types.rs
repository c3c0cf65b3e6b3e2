//! Types as they are written in Rust.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};

use super::Context;
use crate::names::Name;
use crate::plan::RustType;

/// What the type of passwords is called.
pub(super) const PASSWORD: &str = "Password";

/// Where a type is written, which is what paths depend on.
#[derive(Clone, Copy)]
pub(super) enum Place {
    /// Among the models.
    Models,
    /// In another module of the client.
    Client,
    /// In another crate.
    Tests,
}

impl Context<'_> {
    /// A type as it is written in some place.
    pub(super) fn written(self, ty: &RustType, place: Place) -> TokenStream {
        let model = |name: &Name| {
            let name = name.ident();
            match place {
                Place::Models => quote! { #name },
                Place::Client | Place::Tests => quote! { models::#name },
            }
        };
        written(ty, &model, &self.password(place))
    }

    fn password(self, place: Place) -> TokenStream {
        match place {
            Place::Models if !self.plan.has_model(PASSWORD) => quote! { Password },
            Place::Models | Place::Client => quote! { crate::runtime::Password },
            Place::Tests => {
                let library = format_ident!("{}", self.plan.package.library);
                quote! { #library::Password }
            }
        }
    }
}

/// A type, with what writes the types that the crate declares.
pub(super) fn written(
    ty: &RustType,
    model: &dyn Fn(&Name) -> TokenStream,
    password: &TokenStream,
) -> TokenStream {
    let within = |inner: &RustType| written(inner, model, password);
    match ty {
        RustType::Boolean => quote! { bool },
        RustType::Integer(name) => format_ident!("{name}").into_token_stream(),
        RustType::Float => quote! { f64 },
        RustType::Text => quote! { String },
        RustType::Password => password.clone(),
        RustType::Unit => quote! { () },
        RustType::Json => quote! { Value },
        RustType::List(items) => {
            let items = within(items);
            quote! { Vec<#items> }
        }
        RustType::Map(values) => {
            let values = within(values);
            quote! { BTreeMap<String, #values> }
        }
        RustType::Optional(value) => {
            let value = within(value);
            quote! { Option<#value> }
        }
        RustType::Model { name, .. } => model(name),
    }
}

/// What has to be imported for types of the plan to be written, without the models.
pub(super) fn imports_of(types: &[&RustType]) -> TokenStream {
    let any = |wanted: fn(&RustType) -> bool| types.iter().flat_map(|ty| ty.parts()).any(wanted);
    let map = any(|part| matches!(part, RustType::Map(_)));
    let map = map.then(|| quote! { use std::collections::BTreeMap; });
    let value = any(|part| matches!(part, RustType::Json));
    let value = value.then(|| quote! { use serde_json::Value; });
    quote! { #map #value }
}
