//! A text with a type of its own.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::deprecation;
use super::docs::Docs;
use super::harmless::{harmless, quoted};
use crate::plan::{Model, parts};

/// The struct around a text, with its conversions: what a macro of the runtime makes of it. The library is
/// what an example imports it from.
pub(super) fn write(model: &Model, library: &str) -> TokenStream {
    let docs = documentation(model, library).outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    let newtype = format_ident!("{}", parts::NEWTYPE.item);
    let name = model.name.ident();
    quote! {
        #newtype! {
            #docs
            #deprecated
            pub struct #name(String);
        }
    }
}

fn documentation(model: &Model, library: &str) -> Docs {
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(harmless!("The text {}.", quoted(&model.label)));
    }
    docs.source(&model.source);
    let name = model.name.as_str();
    let import = format!("use {library}::models::{name};");
    let check = format!("assert_eq!({name}::from(\"text\").as_str(), \"text\");");
    docs.example("", None, &format!("{import}\n\n{check}"));
    docs
}
