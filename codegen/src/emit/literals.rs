//! Values of the document as they are written in Rust.

use proc_macro2::{Literal as Token, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use crate::names::Name;
use crate::plan::{Literal, Scalar};

/// A text as a raw string, in which it can be read, and which takes less time to write and to parse.
pub(super) fn raw(text: &str) -> Token {
    let hashes =
        text.split('"').skip(1).map(|rest| rest.len() - rest.trim_start_matches('#').len()).max();
    let hashes = "#".repeat(hashes.unwrap_or_default() + 1);
    let raw = format!("r{hashes}\"{text}\"{hashes}");
    raw.parse().unwrap_or_else(|_| Token::string(text))
}

/// A value of a type.
pub(super) fn literal(value: &Literal) -> TokenStream {
    match value {
        Literal::Boolean(flag) => quote! { #flag },
        Literal::Integer(number) => Token::i128_unsuffixed(*number).into_token_stream(),
        Literal::Float(number) => Token::f64_unsuffixed(*number).into_token_stream(),
        Literal::Text(text) => quote! { #text.to_owned() },
        Literal::Password(text) => quote! { crate::runtime::Password::from(#text) },
        Literal::Formatted(format, text) => {
            let name = format_ident!("{}", format.type_name());
            quote! { crate::runtime::#name::from(#text) }
        }
        Literal::Newtype(name, text) => {
            let name = name.ident();
            quote! { #name::from(#text) }
        }
        Literal::Unit => quote! { () },
        Literal::None => quote! { None },
        Literal::Some(value) => {
            let value = literal(value);
            quote! { Some(#value) }
        }
        Literal::List(elements) if elements.is_empty() => quote! { Vec::new() },
        Literal::List(elements) => {
            let elements = elements.iter().map(literal);
            quote! { vec![#(#elements),*] }
        }
        Literal::EmptyMap => quote! { BTreeMap::new() },
        Literal::Variant(name, variant) => {
            let [name, variant] = [name, variant].map(Name::ident);
            quote! { #name::#variant }
        }
    }
}

/// A scalar, with its type where that isn't told by what stands beside it.
pub(super) fn scalar(value: &Scalar, is_told: bool) -> TokenStream {
    match value {
        Scalar::Text(text) => quote! { #text },
        Scalar::Boolean(flag) => quote! { #flag },
        Scalar::Integer(number) if is_told => Token::i64_unsuffixed(*number).into_token_stream(),
        Scalar::Integer(number) => Token::i64_suffixed(*number).into_token_stream(),
        Scalar::LargeInteger(number) => Token::u64_suffixed(*number).into_token_stream(),
        Scalar::Fraction(number) => Token::f64_suffixed(*number).into_token_stream(),
    }
}
