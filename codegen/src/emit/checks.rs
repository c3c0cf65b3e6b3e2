//! The checks that a request must pass before it is sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::file_scope::FileScope;
use crate::model::{Field, Named, Object, Presence};
use crate::names::{Name, TypeNames};

/// The check of an object that holds to a rule, or has something in it that does; nothing for any
/// other.
pub(super) fn write(
    context: Context<'_>,
    scope: &FileScope<'_>,
    object: &Named<Object>,
    names: &TypeNames,
) -> TokenStream {
    if !object.shape.checked {
        return TokenStream::new();
    }
    let name = names.name.ident();
    let check = scope.runtime("Check");
    let result = scope.result();
    let fields = || object.shape.fields.iter().zip(&names.members);
    let mut parts: Vec<TokenStream> = Vec::new();
    for (field, name) in fields() {
        if context.api.types.is_checked(field.ty) {
            let ident = name.ident();
            parts.push(quote! { #check::check(&self.#ident) });
        }
    }
    if object.shape.others.is_some_and(|ty| context.api.types.is_checked(ty)) {
        let ident = names.others.ident();
        parts.push(quote! { #check::check(&self.#ident) });
    }
    let all: Vec<_> = fields().collect();
    let rules = object.shape.presence.iter();
    parts.extend(rules.map(|presence| rule(presence, names, &all)));
    let last = parts.pop();
    let deprecated = object.shape.fields.iter().any(|field| field.deprecated).then(|| {
        quote! { #[allow(deprecated, reason = "the field must be looked at")] }
    });
    quote! {
        impl #check for #name {
            #deprecated
            fn check(&self) -> #result<(), String> {
                #(#parts?;)*
                #last
            }
        }
    }
}

/// The rule on which fields must be there together.
fn rule(presence: &Presence, names: &TypeNames, fields: &[(&Field, &Name)]) -> TokenStream {
    let (model, others) = (names.name.as_str(), &names.others);
    let is_there = |wire: &String| match fields.iter().find(|(field, _)| field.name == *wire) {
        // What is required is always sent, if only as `null`.
        Some((field, _)) if field.required => quote! { true },
        Some((_, name)) => {
            let ident = name.ident();
            quote! { self.#ident.is_some() }
        }
        None => {
            let others = others.ident();
            quote! { self.#others.contains_key(#wire) }
        }
    };
    let function = format_ident!("{}", function(presence));
    let (Presence::AnyOf(sets) | Presence::OneOf(sets)) = presence;
    let sets = sets.iter().map(|set| {
        let fields = set.iter().map(|wire| {
            let is_there = is_there(wire);
            quote! { (#wire, #is_there) }
        });
        quote! { &[#(#fields),*] }
    });
    quote! { #function(#model, &[#(#sets),*]) }
}

/// What of the runtime a check is made of.
pub(super) fn parts(object: &Object) -> impl Iterator<Item = &'static str> {
    let rules = if object.checked { object.presence.as_slice() } else { &[] };
    object.checked.then_some("Check").into_iter().chain(rules.iter().map(function))
}

fn function(presence: &Presence) -> &'static str {
    match presence {
        Presence::AnyOf(_) => "any_of",
        Presence::OneOf(_) => "one_of",
    }
}
