//! A type with known values to an enum that keeps the others.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deprecation;
use super::docs::Docs;
use super::harmless::{harmless, quoted, quoted_json};
use super::literals::scalar;
use crate::plan::{Enumeration, KnownValue, Model, Scalar, Values, parts};

/// The enum of a type with known values, and its conversions. The library is what an example imports
/// it from.
pub(super) fn write(model: &Model, enumeration: &Enumeration, library: &str) -> TokenStream {
    let docs = documentation(model, enumeration, library).outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    open(&model.name.ident(), &quote! { #docs #deprecated }, "JSON", enumeration)
}

/// An enum of known values, and its conversions: with its name, what stands in front of it, and where the
/// values do.
pub(super) fn open(
    name: &Ident,
    attributes: &TokenStream,
    place: &'static str,
    enumeration: &Enumeration,
) -> TokenStream {
    let value_docs = harmless!("The value as it stands in {}.", place);
    let value_docs = Docs::default().paragraph(value_docs).outer();
    let copy = (enumeration.of == Values::Integers).then(|| quote! { Copy, });
    let variants = enumeration.known.iter().map(|known| {
        let docs = variant_docs(enumeration.of, known).outer();
        let ident = known.name.ident();
        quote! { #docs #ident, }
    });
    let others = enumeration.others.ident();
    let ty = match enumeration.of {
        Values::Texts => quote! { String },
        Values::Integers => quote! { i64 },
        Values::Mixed => quote! { serde_json::Value },
    };
    let value = value(enumeration, &others);
    let from = from(enumeration, &others);
    let conversions = format_ident!("{}", parts::conversions(enumeration).item);
    quote! {
        #attributes
        #[derive(Debug, Clone, #copy PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that this version of the crate doesn't know, as it came.
            #others(#ty),
        }

        impl #name {
            #value_docs
            #[must_use]
            #value
        }

        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                #from
            }
        }

        #conversions!(#name);
    }
}

/// The method that tells the value.
fn value(enumeration: &Enumeration, others: &Ident) -> TokenStream {
    let known = enumeration.known.iter().map(|known| {
        let variant = known.name.ident();
        let value = literal(enumeration.of, known);
        match enumeration.of {
            Values::Mixed => quote! { Self::#variant => serde_json::Value::from(#value), },
            Values::Texts | Values::Integers => quote! { Self::#variant => #value, },
        }
    });
    let (signature, unknown) = match enumeration.of {
        Values::Texts => (quote! { as_str(&self) -> &str }, quote! { value }),
        Values::Integers => (quote! { as_i64(self) -> i64 }, quote! { value }),
        Values::Mixed => {
            (quote! { to_value(&self) -> serde_json::Value }, quote! { value.clone() })
        }
    };
    quote! {
        pub fn #signature {
            match self {
                #(#known)*
                Self::#others(value) => #unknown,
            }
        }
    }
}

/// What makes one of the enum of a `value`.
fn from(enumeration: &Enumeration, others: &Ident) -> TokenStream {
    let known = enumeration.known.iter().map(|known| {
        let variant = known.name.ident();
        let value = literal(enumeration.of, known);
        match enumeration.of {
            Values::Mixed => quote! { if value == #value { return Self::#variant; } },
            Values::Texts | Values::Integers => quote! { #value => Self::#variant, },
        }
    });
    let looked_at = match enumeration.of {
        Values::Texts => quote! { value.as_str() },
        Values::Integers => quote! { value },
        Values::Mixed => return quote! { #(#known)* Self::#others(value) },
    };
    quote! {
        match #looked_at {
            #(#known)*
            _ => Self::#others(value),
        }
    }
}

/// A value; JSON has to be told what type it is of.
fn literal(of: Values, known: &KnownValue) -> TokenStream {
    scalar(&known.value, of != Values::Mixed)
}

/// What the document says of a value, and how it is spelt.
fn variant_docs(of: Values, known: &KnownValue) -> Docs {
    let spelling = match of {
        Values::Mixed => quoted_json(&known.spelling),
        Values::Texts | Values::Integers => quoted(&known.spelling),
    };
    let mut docs = Docs::default();
    docs.prose(known.description.as_ref()).paragraph(spelling);
    docs
}

fn documentation(model: &Model, enumeration: &Enumeration, library: &str) -> Docs {
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(harmless!("The values of {}.", quoted(&model.label)));
    }
    docs.source(&model.source);
    let first = enumeration.known.first().filter(|_| enumeration.of != Values::Mixed);
    if let Some(known) = first {
        let name = model.name.as_str();
        let variant = known.name.ident();
        let value = match &known.value {
            // As tokens, a minus stands apart.
            Scalar::Integer(number) => number.to_string(),
            value => scalar(value, true).to_string(),
        };
        let import = format!("use {library}::models::{name};");
        let check = format!("assert_eq!({name}::from({value}), {name}::{variant});");
        docs.example("", None, &format!("{import}\n\n{check}"));
    }
    docs
}
