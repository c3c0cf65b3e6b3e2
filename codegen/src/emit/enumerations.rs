//! A type with known values to an enum that keeps the others.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};

use super::deprecation;
use super::docs::Docs;
use super::harmless::{harmless, quoted, quoted_json};
use super::literals::scalar;
use crate::plan::{Enumeration, KnownValue, Model, Scalar, Values, parts};

/// The enum of a type with known values, with its conversions.
pub(super) fn write(model: &Model, enumeration: &Enumeration) -> TokenStream {
    let docs = documentation(model).outer();
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

/// What the document says of a value, and how it is spelt; nothing where its table says as much.
fn variant_docs(of: Values, known: &KnownValue) -> Docs {
    let spelling = match of {
        Values::Mixed => quoted_json(&known.spelling),
        Values::Texts | Values::Integers => quoted(&known.spelling),
    };
    let mut docs = Docs::default();
    docs.prose(known.description.as_ref());
    // What `spelling!` of the runtime writes.
    let is_plain = spelling.as_str() == format!("`{}`", known.spelling);
    if of == Values::Mixed || !is_plain || !docs.is_empty() {
        docs.paragraph(spelling);
    }
    docs
}

fn documentation(model: &Model) -> Docs {
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(harmless!("The values of {}.", quoted(&model.label)));
    }
    docs.source(&model.source);
    docs
}

/// What shows how an enum of texts or integers is made, and of texts that it holds others too.
pub(super) fn usage(model: &Model, enumeration: &Enumeration, library: &str) -> Option<String> {
    let known = enumeration.known.first()?;
    let name = model.name.as_str();
    let variant = known.name.ident();
    let value = match &known.value {
        // As tokens, a minus stands apart.
        Scalar::Integer(number) => number.to_string(),
        value => scalar(value, true).to_string(),
    };
    let mut code = format!(
        "use {library}::models::{name};\n\nassert_eq!({name}::from({value}), {name}::{variant});"
    );
    if enumeration.of == Values::Texts {
        let is_listed = |text: &str| enumeration.known.iter().any(|known| known.spelling == text);
        let mut others = (0..).map(|n| "other".to_owned() + &"s".repeat(n));
        let other = others.find(|text| !is_listed(text))?;
        code = format!("{code}\nassert_eq!({name}::from(\"{other}\").as_str(), \"{other}\");");
    }
    Some(code)
}
