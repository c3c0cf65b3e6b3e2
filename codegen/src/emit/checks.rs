//! The checks that a request must pass before it is sent.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::file_scope::FileScope;
use super::others;
use crate::plan::{Held, Member, Model, Rule, Struct, parts};

/// The check of a struct that holds to a rule, or has something in it that does; nothing for any
/// other.
pub(super) fn write(scope: &FileScope<'_>, model: &Model, structure: &Struct) -> TokenStream {
    let Some(checked) = &structure.check else { return TokenStream::new() };
    let name = model.name.ident();
    let check = scope.runtime(parts::CHECK);
    let result = scope.result();
    let fields = checked.fields.iter().map(|name| {
        let ident = name.ident();
        quote! { #check::check(&self.#ident) }
    });
    let others = structure.others.as_ref().filter(|_| checked.others).map(|others| {
        let ident = others.name.ident();
        quote! { #check::check(&*self.#ident) }
    });
    let rules = structure.rules.iter().map(|rule| self::rule(model, structure, rule));
    let mut parts: Vec<TokenStream> = fields.chain(others).chain(rules).collect();
    let last = parts.pop();
    let deprecated = structure.fields.iter().any(|field| field.is_deprecated).then(|| {
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
fn rule(model: &Model, structure: &Struct, rule: &Rule) -> TokenStream {
    let model = model.name.as_str();
    let function = format_ident!("{}", parts::function(rule).item);
    let sets = rule.sets.iter().map(|set| {
        let members = set.iter().map(|member| {
            let wire_name = &member.wire_name;
            let is_there = is_there(structure, member);
            quote! { (#wire_name, #is_there) }
        });
        quote! { &[#(#members),*] }
    });
    quote! { #function(#model, &[#(#sets),*]) }
}

fn is_there(structure: &Struct, member: &Member) -> TokenStream {
    match (&member.held, &structure.others) {
        (Held::Required(_), _) => quote! { true },
        (Held::Optional(name), _) => {
            let ident = name.ident();
            quote! { self.#ident.is_some() }
        }
        (Held::Others, Some(others)) => others::has(others, &member.wire_name),
        (Held::Others, None) | (Held::Nowhere, _) => quote! { false },
    }
}
