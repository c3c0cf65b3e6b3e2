//! Request bodies: what a method takes for one, and the steps that put it into the request.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::types::Place as Scope;
use super::{Context, styles};
use crate::plan::{Body, BodyType, Place, Styled, Written};

/// The steps that check the body, where there is something to check, and put it into the request.
pub(super) fn step(body: &Body) -> TokenStream {
    let check = body.is_checked.then(|| quote! { .check(body) });
    match &body.written {
        Written::Json => quote! { #check .with_json(body) },
        Written::JsonAs(name) => quote! { #check .with_json_as(#name, body) },
        Written::Text(name) => quote! { .with_text(#name, body) },
        Written::Bytes(name) => quote! { .with_bytes(#name, body) },
        Written::Parts(name) => quote! { .with_parts(#name, body) },
        Written::Multipart { name, types, styles } => {
            let types = types.iter().map(|(member, media_type)| quote! { (#member, #media_type) });
            let types = quote! { &[#(#types),*] };
            if styles.is_empty() {
                return quote! { #check .with_multipart(#name, #types, body) };
            }
            let styles = self::styles(styles);
            quote! { #check .with_styled_multipart(#name, #types, #styles, body) }
        }
        Written::Form(own) => {
            let own = self::styles(own);
            quote! { #check .with_form(#own, body) }
        }
    }
}

/// The styles of fields.
fn styles(own: &[(String, Styled)]) -> TokenStream {
    let own = own.iter().map(|(name, styled)| {
        let style = styles::style(*styled, Place::Query);
        quote! { (#name, #style) }
    });
    quote! { &[#(#own),*] }
}

/// The type of what is taken for a body.
pub(super) fn ty(context: Context<'_>, body: &Body) -> TokenStream {
    match &body.taken {
        BodyType::Bytes => quote! { impl Into<Body> },
        BodyType::Parts => quote! { Parts },
        BodyType::Text => quote! { &str },
        BodyType::Slice(items) => {
            let items = context.written(items, Scope::Client);
            quote! { &[#items] }
        }
        BodyType::Whole(ty) => {
            let ty = context.written(ty, Scope::Client);
            quote! { &#ty }
        }
    }
}

pub(super) fn setter(context: Context<'_>, body: &Body) -> TokenStream {
    let mut docs = Docs::default();
    docs.prose(body.description.as_ref()).paragraph("Sets the request's body.");
    let docs = docs.outer();
    let step = step(body);
    let ty = ty(context, body);
    quote! { #docs pub fn body(self, body: #ty) -> Self { self #step } }
}
