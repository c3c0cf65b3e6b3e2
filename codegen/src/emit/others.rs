//! What holds the additional properties of an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::file_scope::FileScope;
use crate::plan::{Others, parts};

/// The field in the struct.
pub(super) fn field(scope: &FileScope<'_>, others: &Others) -> TokenStream {
    let ident = others.name.ident();
    let value = scope.ty(&others.value);
    let map = if others.is_typed {
        let typed = scope.runtime(parts::ADDITIONAL_PROPERTIES);
        quote! { #typed<#value> }
    } else {
        quote! { BTreeMap<String, #value> }
    };
    let decoder = others.is_integers.then(|| quote! { , deserialize_with = "int" });
    quote! {
        /// Additional properties, by their names.
        #[serde(flatten #decoder)]
        pub #ident: #map,
    }
}

/// The value of an object that has none.
pub(super) fn none(scope: &FileScope<'_>, others: &Others) -> TokenStream {
    if others.is_typed {
        let typed = scope.runtime(parts::ADDITIONAL_PROPERTIES);
        quote! { #typed::default() }
    } else {
        quote! { BTreeMap::new() }
    }
}

/// What says whether there is one of a name.
pub(super) fn has(others: &Others, wire_name: &str) -> TokenStream {
    let ident = others.name.ident();
    if others.is_typed {
        quote! { self.#ident.has(#wire_name) }
    } else {
        quote! { self.#ident.contains_key(#wire_name) }
    }
}
