//! Request bodies: what a method takes for one, and the steps that put it into the request.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::harmless::{Harmless, harmless, quoted};
use super::types::Place as Scope;
use super::{Context, styles};
use crate::plan::{Body, BodyType, Place, Styled, Written};

/// The steps that check the body, where there is something to check, and put it into the request.
pub(super) fn step(body: &Body) -> TokenStream {
    let put = put(body);
    let switch = body.switched_off.as_ref().map(|name| quote! { .with_switch_off(#name) });
    quote! { #put #switch }
}

fn put(body: &Body) -> TokenStream {
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
    for note in notes(body) {
        docs.paragraph(note);
    }
    let docs = docs.outer();
    let step = step(body);
    let ty = ty(context, body);
    quote! { #docs pub fn body(self, body: #ty) -> Self { self #step } }
}

/// How a body is sent, where its type doesn't say so.
pub(super) fn notes(body: &Body) -> impl Iterator<Item = Harmless> {
    let note = match body.written {
        Written::Bytes(_) => Some(BYTES),
        Written::Multipart { .. } => Some(MULTIPART),
        Written::Parts(_) => Some(PARTS),
        Written::Json | Written::JsonAs(_) | Written::Form(_) | Written::Text(_) => None,
    };
    let switch = body
        .switched_off
        .as_ref()
        .map(|name| harmless!("Unless it has {0}, it is sent with {0} as `false`.", quoted(name)));
    note.map(Harmless::from).into_iter().chain(names(body)).chain(switch)
}

/// The media types that a body may have, if there are several.
fn names(body: &Body) -> Option<Harmless> {
    let (Written::Bytes(name) | Written::JsonAs(name)) = &body.written else { return None };
    let others: Vec<Harmless> = body.other_names.iter().map(|name| quoted(name)).collect();
    (!others.is_empty()).then(|| {
        harmless!(
            "It is sent as {}, unless the call's [`header`](crate::Call::header) `content-type` is set \
             to another media type that the API takes: {}.",
            quoted(name),
            Harmless::joined(others, ", ")
        )
    })
}

/// What is sent as it is.
const BYTES: &str = "\
It is sent as it is: bytes, a text, a file (see [`Body::file`](crate::Body::file)) or a stream (see \
[`Body::stream`](crate::Body::stream)).";

/// What is sent in parts.
const MULTIPART: &str = "\
Its members are sent as parts (`multipart`); [`Upload`](crate::Upload) says how files are.";

/// What is sent in parts that nobody declares.
const PARTS: &str = "\
It is sent as parts (`multipart`), of which the document doesn't say what they are.";
