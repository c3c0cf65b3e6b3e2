//! Types as they are written in Rust.

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};

use super::Context;
use crate::names::Name;
use crate::plan::{Plan, RustType};

/// What the types of the runtime are called that models are made of: passwords and files.
pub(super) const PASSWORD: &str = "Password";
pub(super) const UPLOAD: &str = "Upload";

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
        written(ty, &model, &|name| self.runtime(name, place))
    }

    /// A type of the runtime.
    fn runtime(self, name: &str, place: Place) -> TokenStream {
        let ident = format_ident!("{name}");
        match place {
            Place::Models => by_name(self.plan, name),
            Place::Client => quote! { crate::runtime::#ident },
            Place::Tests => {
                let library = format_ident!("{}", self.plan.package.library);
                quote! { #library::#ident }
            }
        }
    }
}

/// A type of the runtime among the models: by its name alone, unless a model has that.
pub(super) fn by_name(plan: &Plan, name: &str) -> TokenStream {
    let ident = format_ident!("{name}");
    if plan.has_model(name) {
        quote! { crate::runtime::#ident }
    } else {
        quote! { #ident }
    }
}

/// A type, with what writes the types that the crate declares, and those of the runtime.
pub(super) fn written(
    ty: &RustType,
    model: &dyn Fn(&Name) -> TokenStream,
    runtime: &dyn Fn(&str) -> TokenStream,
) -> TokenStream {
    let within = |inner: &RustType| written(inner, model, runtime);
    match ty {
        RustType::Boolean => quote! { bool },
        RustType::Integer(name) => format_ident!("{name}").into_token_stream(),
        RustType::Float => quote! { f64 },
        RustType::Text => quote! { String },
        RustType::Password => runtime(PASSWORD),
        RustType::File => runtime(UPLOAD),
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
