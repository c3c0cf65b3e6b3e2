//! The checks that a request must pass before it is sent.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::model::{Field, Named, Object, Presence};
use crate::names::{Name, TypeNames};

/// The check of an object that holds to a rule, or has something in it that does; nothing for any
/// other.
///
/// Paths are whole, since a model may have any name.
pub(super) fn write(
    context: Context<'_>,
    object: &Named<Object>,
    names: &TypeNames,
) -> TokenStream {
    if !object.shape.checked {
        return TokenStream::new();
    }
    let name = names.name.ident();
    let fields = || object.shape.fields.iter().zip(&names.members);
    let mut parts: Vec<TokenStream> = Vec::new();
    for (field, name) in fields() {
        if context.api.types.is_checked(field.ty) {
            let ident = name.ident();
            parts.push(quote! { crate::runtime::Check::check(&self.#ident) });
        }
    }
    if object.shape.others.is_some_and(|ty| context.api.types.is_checked(ty)) {
        let ident = names.others.ident();
        parts.push(quote! { crate::runtime::Check::check(&self.#ident) });
    }
    let all: Vec<_> = fields().collect();
    let rules = object.shape.presence.iter();
    parts.extend(rules.map(|presence| rule(presence, names.name.as_str(), &all)));
    let last = parts.pop();
    let deprecated = object.shape.fields.iter().any(|field| field.deprecated).then(|| {
        quote! { #[allow(deprecated, reason = "the field must be looked at")] }
    });
    quote! {
        impl crate::runtime::Check for #name {
            #deprecated
            fn check(&self) -> std::result::Result<(), std::string::String> {
                #(#parts?;)*
                #last
            }
        }
    }
}

/// The rule on which fields must be there together.
fn rule(presence: &Presence, model: &str, fields: &[(&Field, &Name)]) -> TokenStream {
    // What is required is always sent, if only as `null`.
    let is_there = |wire: &String| match fields.iter().find(|(field, _)| field.name == *wire) {
        Some((field, name)) if !field.required => {
            let ident = name.ident();
            quote! { self.#ident.is_some() }
        }
        _ => quote! { true },
    };
    let (function, sets) = match presence {
        Presence::AnyOf(sets) => (quote! { any_of }, sets),
        Presence::OneOf(sets) => (quote! { one_of }, sets),
    };
    let sets = sets.iter().map(|set| {
        let fields = set.iter().map(|wire| {
            let is_there = is_there(wire);
            quote! { (#wire, #is_there) }
        });
        quote! { &[#(#fields),*] }
    });
    quote! { crate::runtime::#function(#model, &[#(#sets),*]) }
}
