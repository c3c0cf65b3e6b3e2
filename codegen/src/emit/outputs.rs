//! What calls yield: how it is made of a response, and the enum where it is one of several things.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::Context;
use super::docs::Docs;
use super::harmless::{Harmless, cleaned, harmless, quoted};
use super::operations::statuses;
use super::types::Place;
use crate::plan::{Decoder, Method, Outcome, Returned, RustType, Status};

/// What a call yields, and the function that makes it of a response.
pub(super) fn decode(context: Context<'_>, returned: &Returned) -> (TokenStream, TokenStream) {
    let (output, value) = match returned {
        Returned::Nothing => return (quote! { () }, quote! { |_| Ok(()) }),
        Returned::Headers => (quote! { HeaderMap }, quote! { response.head() }),
        Returned::Something { ty, decoder, is_optional: false, .. } => {
            return (context.written(ty, Place::Client), function(*decoder));
        }
        Returned::Something { ty, decoder, without, .. } => {
            optional(context, ty, *decoder, without)
        }
        Returned::Several { name, variants } => {
            let name = name.ident();
            let value = by_status(context, returned, &name, variants);
            (quote! { #name }, value)
        }
    };
    (output, quote! { |response| #value })
}

/// The function that reads a body.
pub(super) fn function(decoder: Decoder) -> TokenStream {
    match decoder {
        Decoder::Json => quote! { RawResponse::json },
        Decoder::JsonText => quote! { RawResponse::json_text },
        Decoder::Integers => quote! { crate::runtime::int::read },
        Decoder::Text | Decoder::Bytes => {
            let read = read(decoder);
            quote! { |response| #read }
        }
    }
}

/// What is read of a body.
fn read(decoder: Decoder) -> TokenStream {
    match decoder {
        Decoder::Json => quote! { response.json() },
        Decoder::JsonText => quote! { response.json_text() },
        Decoder::Integers => quote! { crate::runtime::int::read(response) },
        Decoder::Text => quote! { response.text() },
        Decoder::Bytes => quote! { response.bytes() },
    }
}

/// What is read of a body that may not be there.
fn optional(
    context: Context<'_>,
    ty: &RustType,
    decoder: Decoder,
    without: &[Status],
) -> (TokenStream, TokenStream) {
    let output = context.written(ty, Place::Client);
    let read = function(decoder);
    let without = without.iter().copied().map(statuses);
    let value = quote! { response.unless(&[#(#without),*], #read) };
    if ty.is_optional() {
        (output, quote! { #value.map(Option::flatten) })
    } else {
        (quote! { Option<#output> }, value)
    }
}

/// What is read by the status: what is for no other is for the rest.
fn by_status(
    context: Context<'_>,
    returned: &Returned,
    output: &Ident,
    variants: &[Outcome],
) -> TokenStream {
    let value = |variant: &Outcome| {
        let name = variant.name.ident();
        match &variant.body {
            Some((ty, decoder)) if variant.is_optional => {
                let (_, read) = optional(context, ty, *decoder, &[]);
                quote! { #read.map(#output::#name) }
            }
            Some((_, decoder)) => {
                let read = read(*decoder);
                quote! { #read.map(#output::#name) }
            }
            None => quote! { Ok(#output::#name) },
        }
    };
    let rest = returned.rest();
    let told = variants.iter().filter(|variant| rest.is_none_or(|rest| rest.name != variant.name));
    let told: Vec<&Outcome> = told.collect();
    let declared = told.iter().map(|variant| statuses(variant.status));
    let arms = told.iter().map(|variant| {
        let (status, value) = (statuses(variant.status), value(variant));
        quote! { #status => #value, }
    });
    let rest = rest.map(value);
    quote! {
        match response.declared(&[#(#declared),*]) {
            #(#arms)*
            _ => #rest,
        }
    }
}

/// The enum of what a call yields where that is one of several things.
pub(super) fn declare(context: Context<'_>, method: &Method) -> Option<TokenStream> {
    let Returned::Several { name, variants } = &method.returned else { return None };
    let mut docs = Docs::default();
    docs.paragraph(harmless!("What [`Client::{}`] yields, by the status.", method.name));
    if let Some(rest) = method.returned.rest().filter(|rest| rest.status.is_exact()) {
        docs.paragraph(harmless!(
            "With a status that isn't declared it is [`{}::{}`].",
            name,
            rest.name
        ));
    }
    let docs = docs.outer();
    let variants = variants.iter().map(|variant| {
        let status = match variant.status {
            Status::Default => "any other status".into(),
            status => quoted(&status.to_string()),
        };
        let mut docs = Docs::default();
        let description = variant.description.as_ref().map(cleaned);
        let description = description.filter(|text| !text.is_empty());
        let description =
            description.map_or_else(Harmless::default, |text| harmless!(": {}", text));
        docs.paragraph(harmless!("{}{}", status, description));
        let docs = docs.outer();
        let ident = variant.name.ident();
        let body = variant.body.as_ref().map(|(ty, decoder)| {
            let ty = if variant.is_optional {
                optional(context, ty, *decoder, &[]).0
            } else {
                context.written(ty, Place::Client)
            };
            quote! { (#ty) }
        });
        quote! { #docs #ident #body, }
    });
    let name = name.ident();
    Some(quote! {
        #docs
        #[derive(Debug, Clone, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    })
}
