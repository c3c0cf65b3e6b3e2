//! `src/headers.rs`: the headers that the document declares for responses.

use proc_macro2::TokenStream;
use quote::quote;

use super::docs::Docs;
use super::harmless::{Harmless, harmless, in_line, quoted};
use crate::plan::{Header, HeaderValue};

/// How many operations are named that declare a header.
const NAMED: usize = 3;

/// A constant for each header.
pub(super) fn write(headers: &[Header]) -> TokenStream {
    let mut docs = Docs::default();
    docs.paragraph("The headers that the API's document declares for responses.");
    docs.paragraph(
        "[`Response::header`](crate::Response::header) and [`Error::header`](crate::Error::header) take \
         one of them, and yield its value.",
    );
    let docs = docs.inner();
    let constants = headers.iter().map(|header| {
        let mut docs = Docs::default();
        docs.prose(header.description.as_ref());
        docs.paragraph(declared(header));
        let docs = docs.outer();
        let (ident, name) = (header.constant.ident(), &header.name);
        let ty = match header.value {
            HeaderValue::Text => quote! { String },
            HeaderValue::Integer => quote! { i64 },
            HeaderValue::Fraction => quote! { f64 },
            HeaderValue::Boolean => quote! { bool },
        };
        quote! { #docs pub const #ident: Header<#ty> = Header::new(#name); }
    });
    quote! {
        #docs
        use crate::runtime::Header;

        #(#constants)*
    }
}

/// Which operations declare a header.
fn declared(header: &Header) -> Harmless {
    let operations = header.operations.iter();
    let named = Harmless::joined(operations.take(NAMED).map(|label| quoted(label)), ", ");
    let name = quoted(&header.name);
    match header.operations.len().saturating_sub(NAMED) {
        0 => harmless!("The header {} of responses to {}.", name, named),
        more => {
            let more = in_line(&more.to_string());
            harmless!("The header {} of responses to {}, and {} more.", name, named, more)
        }
    }
}
