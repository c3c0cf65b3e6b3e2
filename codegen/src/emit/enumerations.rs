//! A type with known values to an enum that keeps the others.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deprecation;
use super::docs::Docs;
use super::harmless::{harmless, quoted, quoted_json};
use super::literals::scalar;
use crate::plan::{Enumeration, KnownValue, Model, Scalar, Values, parts};

/// The enum of a type with known values, with its conversions. The library is what an example imports
/// it from.
pub(super) fn write(model: &Model, enumeration: &Enumeration, library: &str) -> TokenStream {
    let docs = documentation(model, enumeration, library).outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    open(&model.name.ident(), &quote! { #docs #deprecated }, enumeration)
}

/// An enum of known values, with its conversions: a table that a macro of the runtime takes.
pub(super) fn open(
    name: &Ident,
    attributes: &TokenStream,
    enumeration: &Enumeration,
) -> TokenStream {
    let table = format_ident!("{}", parts::conversions(enumeration).item);
    let others = enumeration.others.ident();
    let variants = enumeration.known.iter().map(|known| {
        let docs = variant_docs(enumeration.of, known).outer();
        let ident = known.name.ident();
        let value = literal(enumeration.of, known);
        quote! { #docs #ident = #value, }
    });
    quote! {
        #table! {
            #attributes
            pub enum #name { #(#variants)* }
            else #others
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
