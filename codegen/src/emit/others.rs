//! What holds the additional properties of an object.

use proc_macro2::TokenStream;
use quote::quote;

use super::file_scope::FileScope;
use crate::plan::{Held, Others, Struct};

/// The type of the runtime for those that should be of a type.
const TYPED: &str = "AdditionalProperties";

/// The field in the struct.
pub(super) fn field(scope: &FileScope<'_>, others: &Others) -> TokenStream {
    let ident = others.name.ident();
    let value = scope.ty(&others.value);
    let map = if others.is_typed {
        let typed = scope.runtime(TYPED);
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
        let typed = scope.runtime(TYPED);
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

/// What the field is made of: the items of the runtime that its file imports.
pub(super) fn parts(structure: &Struct) -> impl Iterator<Item = &'static str> {
    let typed = structure.others.iter().filter(|others| others.is_typed);
    typed.flat_map(|others| [TYPED].into_iter().chain(others.is_integers.then_some("int")))
}

/// The modules of the runtime that these are in.
pub(super) fn modules(structure: &Struct) -> Vec<&'static str> {
    let Some(others) = structure.others.as_ref().filter(|others| others.is_typed) else {
        return Vec::new();
    };
    let mut modules = vec!["additional_properties"];
    if others.is_integers {
        modules.push("additional_properties/integers");
    }
    let mut members = structure.rules.iter().flat_map(|rule| rule.sets.iter().flatten());
    if structure.check.is_some() && members.any(|member| member.held == Held::Others) {
        modules.push("additional_properties/presence");
    }
    modules
}
