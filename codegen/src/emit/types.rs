//! Types as they are written in Rust.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use super::Context;
use crate::names::Name;
use crate::plan::{Plan, RustType, TypeImports, parts};

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
        RustType::Password => runtime(parts::PASSWORD.item),
        RustType::Formatted(format) => runtime(format.type_name()),
        RustType::File => runtime(parts::UPLOAD.item),
        RustType::Part(content) => {
            let part = runtime(parts::PART.item);
            let content = within(content);
            quote! { #part<#content> }
        }
        RustType::Unit => quote! { () },
        RustType::Bytes => quote! { Bytes },
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

/// The imports of types that the client doesn't declare.
pub(super) fn imports(types: TypeImports) -> TokenStream {
    let map = types.map.then(|| quote! { use std::collections::BTreeMap; });
    let bytes = types.bytes.then(|| quote! { use hyper::body::Bytes; });
    let value = types.value.then(|| quote! { use serde_json::Value; });
    quote! { #map #bytes #value }
}

/// The import of some items of a module.
pub(super) fn import<'i>(module: &str, items: impl IntoIterator<Item = &'i str>) -> TokenStream {
    let segments = module.split("::").map(|segment| format_ident!("{segment}"));
    let module = quote! { #(#segments)::* };
    let items: Vec<Ident> = items.into_iter().map(|item| format_ident!("{item}")).collect();
    match items.as_slice() {
        [] => TokenStream::new(),
        [only] => quote! { use #module::#only; },
        several => quote! { use #module::{#(#several),*}; },
    }
}
