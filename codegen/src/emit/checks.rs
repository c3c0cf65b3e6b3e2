//! The checks that a request must pass before it is sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::file_scope::FileScope;
use super::{Context, others};
use crate::model::{Named, Object, Presence};
use crate::names::TypeNames;

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
        parts.push(quote! { #check::check(&*self.#ident) });
    }
    let rules = object.shape.presence.iter();
    parts.extend(rules.map(|presence| rule(context, presence, object, names)));
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
fn rule(
    context: Context<'_>,
    presence: &Presence,
    object: &Named<Object>,
    names: &TypeNames,
) -> TokenStream {
    let model = names.name.as_str();
    let is_there = |wire: &String| {
        let mut fields = object.shape.fields.iter().zip(&names.members);
        match (fields.find(|(field, _)| field.name == *wire), object.shape.others) {
            // What is required is always sent, if only as `null`.
            (Some((field, _)), _) if field.required => quote! { true },
            (Some((_, name)), _) => {
                let ident = name.ident();
                quote! { self.#ident.is_some() }
            }
            (None, Some(ty)) => others::has(context, ty, &names.others, wire),
            // `lower` gives an object a field for each name in a rule.
            (None, None) => quote! { false },
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
