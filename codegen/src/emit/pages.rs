//! Operations whose responses are pages of a list: the trait that says what is in a page, and how the next
//! one is called.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::Context;
use super::harmless::{Harmless, harmless, quoted};
use super::types::Place;
use crate::plan::{Access, Method, NextPage, Paged};

/// What makes a call's pages be gone through.
pub(super) fn declare(context: Context<'_>, method: &Method) -> Option<TokenStream> {
    let paged = method.paged.as_ref()?;
    let marker = method.marker.ident();
    let item = context.written(&paged.item, Place::Client);
    let items = list(&paged.items);
    let (page, number, next) = next(&paged.next);
    let pointer = match &paged.next {
        NextPage::Cursor { access, .. } | NextPage::Url { access } => {
            let pointer = &access.pointer;
            quote! { Some(#pointer) }
        }
        NextPage::Number { .. } | NextPage::Link { .. } => quote! { None },
    };
    let leave = paged.reads_deprecated.then(|| {
        quote! {
            #[allow(deprecated, reason = "what is deprecated is a part of the API still")]
        }
    });
    Some(quote! {
        #leave
        impl crate::runtime::PagedOperation for #marker {
            type Item = #item;

            const NEXT: Option<&'static str> = #pointer;

            fn items(page: &mut Self::Output) -> Option<&mut Vec<Self::Item>> {
                #items
            }

            fn next(
                call: Call<Self>,
                #page: &crate::runtime::Response<Self::Output>,
                #number: usize,
            ) -> Option<Result<Call<Self>, String>> {
                #next
            }
        }
    })
}

/// The list in a page.
fn list(access: &Access) -> TokenStream {
    let (value, options) = reached(access, quote! { page }, &quote! { .as_mut() });
    match options {
        0 if access.fields.is_empty() => quote! { Some(#value) },
        0 => quote! { Some(&mut #value) },
        1 => quote! { #value.as_mut() },
        _ => quote! { #value.as_mut()?.as_mut() },
    }
}

/// What calls the next page, and the names of what it needs for that: the page, and the number of its items.
fn next(next: &NextPage) -> (TokenStream, TokenStream, TokenStream) {
    let [page, items, none] = [quote! { page }, quote! { items }, quote! { _ }];
    match next {
        NextPage::Cursor { parameter, in_body, access } => {
            let cursor = part(access);
            let method = if *in_body {
                quote! { with_member }
            } else {
                quote! { with_cursor }
            };
            (page, none, quote! { call.#method(#parameter, #cursor) })
        }
        NextPage::Number { parameter, first, items: pointer, counts_pages } => {
            let step = counts_pages.then(|| quote! { .min(1) });
            let step = quote! { page.received(#pointer, items) #step };
            let first = Literal::i64_unsuffixed(*first);
            (page, items, quote! { call.with_number(#parameter, #first, #step) })
        }
        NextPage::Url { access } => {
            let url = part(access);
            (page, none, quote! { call.with_next_url(#url) })
        }
        NextPage::Link { relation } => {
            (page, none, quote! { call.with_next_url(&page.link(#relation)?) })
        }
    }
}

/// A reference to a part of a page; there is no next one if it isn't there.
fn part(access: &Access) -> TokenStream {
    let (value, options) = reached(access, quote! { page.value() }, &quote! { .as_ref() });
    match options {
        0 if access.fields.is_empty() => value,
        0 => quote! { &#value },
        1 => quote! { #value.as_ref()? },
        _ => quote! { #value.as_ref()?.as_ref()? },
    }
}

/// What a way leads to, and how many `Option`s are around that.
fn reached(access: &Access, page: TokenStream, borrowed: &TokenStream) -> (TokenStream, usize) {
    let mut value = page;
    let mut options = access.options;
    for field in &access.fields {
        let name = field.name.ident();
        let opened = std::iter::repeat_n(quote! { #borrowed? }, options);
        value = quote! { #value #(#opened)* .#name };
        options = field.options;
    }
    (value, options)
}

/// What a method's documentation says of its pages.
pub(super) fn note(paged: &Paged) -> Harmless {
    let way = match &paged.next {
        NextPage::Cursor { parameter, in_body, .. } => harmless!(
            "each page says what the {} {} has to be for the next one",
            if *in_body { "body's member" } else { "query parameter" },
            quoted(parameter)
        ),
        NextPage::Number { parameter, counts_pages, .. } => harmless!(
            "the query parameter {} counts the {}",
            quoted(parameter),
            if *counts_pages { "pages" } else { "items before a page" }
        ),
        NextPage::Url { .. } => "each page says where the next one is".into(),
        NextPage::Link { .. } => "the header `Link` of each page says where the next one is".into(),
    };
    harmless!(
        "Yields one page of a list. [`Call::pages`] goes on through all behind it, and \
         [`Pages::items`](crate::Pages::items) through what is in them: {}.",
        way
    )
}
