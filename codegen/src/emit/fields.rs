//! A field of a struct: its declaration, what sets it, and what its absence means.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::file_scope::FileScope;
use super::harmless::{Harmless, harmless, in_line, quoted, quoted_json};
use super::limits;
use super::literals::literal;
use crate::names::{self, Name};
use crate::plan::{Absence, Accepted, Field, FieldDecoder, Holding, Initial, Note, Writing, parts};

/// A field's documentation: its own, or else that of the type it refers to.
fn field_docs(field: &Field) -> Docs {
    let mut docs = Docs::default();
    for description in &field.descriptions {
        if docs.is_empty() {
            docs.prose(Some(description));
        }
    }
    // A pattern may be too long to be shown.
    let notes = field.notes.iter().map(note).filter(|note| !note.is_empty());
    let notes = Harmless::joined(notes, " ");
    if !notes.is_empty() {
        docs.paragraph(notes);
    }
    if docs.is_empty() {
        docs.paragraph(in_words(&field.wire_name));
    }
    docs
}

/// What a name says, where nothing else is said: of `createdAt` that is "Created at."
fn in_words(name: &str) -> Harmless {
    let words = names::words(name);
    let mut letters = words.chars();
    match letters.next() {
        // What begins with a digit could be the number of an element.
        Some(first) if first.is_alphabetic() => {
            harmless!("{}.", in_line(&format!("{}{}", first.to_uppercase(), letters.as_str())))
        }
        _ => harmless!("{}.", quoted(name)),
    }
}

/// What sets the headers of parts.
const UPLOAD_HEADER: &str = "[`Upload::header`](crate::Upload::header)";
const PART_HEADER: &str = "[`Part::header`](crate::Part::header)";

/// What else the document says of a field, for a person.
fn note(note: &Note) -> Harmless {
    let text = match note {
        Note::Format(format) => return format_note(format),
        Note::Example(json) => return harmless!("For example {}.", quoted_json(json)),
        Note::DiscriminatorValue(value) => {
            return harmless!(
                "The discriminator value by which a union knows it: {}.",
                quoted(value)
            );
        }
        Note::Constant(text) => {
            return harmless!("Always {}, as far as the document knows.", quoted(text));
        }
        Note::PartHeaders { names, is_file } => {
            let names = Harmless::joined(names.iter().map(|name| quoted(name)), ", ");
            let setter = if *is_file { UPLOAD_HEADER } else { PART_HEADER };
            return harmless!(
                "The document declares headers of its part, which {} sets: {}.",
                setter,
                names
            );
        }
        Note::Limits(limits) => return limits::sentences(limits),
        Note::Default(json) => return harmless!("Default: {}.", quoted_json(json)),
        Note::Unique => "No element occurs twice.",
        Note::ReadOnly { is_spared: true } => "Set by the server; requests don't carry it.",
        Note::ReadOnly { is_spared: false } => "Set by the server.",
        Note::WriteOnly { is_spared: true } => {
            "For requests only, which must have it; responses don't."
        }
        Note::WriteOnly { is_spared: false } => "For requests only; responses don't have it.",
        Note::TellsNull => "Absent (`None`) and `null` (`Some(None)`) are different things here.",
    };
    text.into()
}

/// What a format says of a text.
fn format_note(format: &str) -> Harmless {
    let known = match format {
        "date" => "A date, such as `2026-01-31`.",
        "date-time" => "A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.",
        "time" => "A time of day, such as `12:00:00Z`.",
        "duration" => "A duration as ISO 8601 has it, such as `P1DT12H`.",
        "uuid" => "A UUID.",
        "uri" | "url" => "A URL.",
        "email" => "An email address.",
        "byte" | "base64" => "Bytes, in Base64.",
        "password" => "A secret, which `Debug` doesn't show.",
        "decimal" => "A decimal number, as text so that no digit is lost.",
        _ => return harmless!("Format: {}.", quoted(format)),
    };
    known.into()
}

/// The field in the struct of a name.
pub(super) fn declaration(scope: &FileScope<'_>, model: &Name, field: &Field) -> TokenStream {
    let docs = field_docs(field).outer();
    let deprecated = field.is_deprecated.then(|| quote! { #[deprecated] });
    let attributes = attributes(model, field);
    let serde = (!attributes.is_empty()).then(|| quote! { #[serde(#(#attributes),*)] });
    let ident = field.name.ident();
    let ty = scope.ty(&field.ty);
    let ty = if field.is_boxed {
        quote! { Box<#ty> }
    } else {
        ty
    };
    let ty = match field.holding {
        Holding::Plain => ty,
        Holding::OrNull | Holding::OrAbsent | Holding::OrEither => quote! { Option<#ty> },
        Holding::OrEach => quote! { Option<Option<#ty>> },
    };
    quote! { #docs #deprecated #serde pub #ident: #ty, }
}

/// What serde has to be told of a field.
fn attributes(model: &Name, field: &Field) -> Vec<TokenStream> {
    let wire_name = &field.wire_name;
    let rename = field.is_renamed.then(|| quote! { rename = #wire_name });
    let default = field.absence.as_ref().map(|absence| match absence {
        Absence::Nothing => quote! { default },
        Absence::Default(function, _) => {
            let path = format!("{}::{}", model.as_str(), function.as_str());
            quote! { default = #path }
        }
    });
    let decoder = field.decoder.map(|decoder| {
        let path = match decoder {
            FieldDecoder::PresentIntegers => "crate::runtime::int::present",
            FieldDecoder::Integers => parts::INT.item,
            FieldDecoder::Present => "crate::runtime::present",
        };
        quote! { deserialize_with = #path }
    });
    let [skip, write] = match field.writing {
        Writing::Always => [None, None],
        Writing::IfPresent => [Some("Option::is_none"), None],
        Writing::NotInRequests => [Some(parts::UNSENT.item), None],
        Writing::NeededInRequests => [Some(parts::UNNEEDED.item), Some(parts::NEEDED.item)],
    };
    let skip = skip.map(|path| quote! { skip_serializing_if = #path });
    let write = write.map(|path| quote! { serialize_with = #path });
    [rename, default, decoder, skip, write].into_iter().flatten().collect()
}

/// What `new` gives a field, and its argument for that.
pub(super) fn initial(scope: &FileScope<'_>, field: &Field) -> (TokenStream, Option<TokenStream>) {
    let ident = field.name.ident();
    let (value, argument) = match &field.initial {
        Initial::Absent => (quote! { None }, None),
        Initial::Constant(constant) => (stored(field, &literal(constant)), None),
        Initial::Argument => {
            let (ty, value) = argument(scope, field, &ident);
            (value, Some(quote! { #ident: #ty }))
        }
    };
    let given = if ident == value.to_string() {
        quote! { #ident }
    } else {
        quote! { #ident: #value }
    };
    (given, argument)
}

/// What `new` takes for a field, and how that becomes what the field holds.
fn argument(scope: &FileScope<'_>, field: &Field, name: &Ident) -> (TokenStream, TokenStream) {
    let ty = scope.ty(&field.ty);
    if field.holding.is_nullable() {
        let value = if field.is_boxed {
            quote! { #name.map(Box::new) }
        } else {
            quote! { #name }
        };
        let value = match field.holding {
            Holding::OrEach => quote! { Some(#value) },
            _ => value,
        };
        return (quote! { Option<#ty> }, value);
    }
    let (ty, value) = match field.accepted {
        Accepted::Convertible | Accepted::Json => {
            (quote! { impl Into<#ty> }, quote! { #name.into() })
        }
        Accepted::Value | Accepted::Collection => (ty, quote! { #name }),
    };
    (ty, stored(field, &value))
}

/// A value as the field holds it.
fn stored(field: &Field, value: &TokenStream) -> TokenStream {
    let value = if field.is_boxed {
        quote! { Box::new(#value) }
    } else {
        quote! { #value }
    };
    match field.holding {
        Holding::Plain => value,
        Holding::OrEach => quote! { Some(Some(#value)) },
        Holding::OrNull | Holding::OrAbsent | Holding::OrEither => quote! { Some(#value) },
    }
}

/// The function that makes what the absence of a required field means, so that a response that lacks
/// it can be read all the same.
pub(super) fn default(scope: &FileScope<'_>, field: &Field) -> Option<TokenStream> {
    let Some(Absence::Default(function, value)) = &field.absence else { return None };
    let function = function.ident();
    let docs = harmless!("What the API means where it leaves out {}.", quoted(&field.wire_name));
    let docs = Docs::default().paragraph(docs).outer();
    let ty = scope.ty(&field.ty);
    let ty = if field.holding.is_nullable() {
        quote! { Option<#ty> }
    } else {
        ty
    };
    let value = literal(value);
    Some(quote! {
        #docs
        fn #function() -> #ty {
            #value
        }
    })
}

/// For what is ours and has to touch a deprecated field all the same.
pub(super) fn allow_deprecated() -> TokenStream {
    quote! { #[allow(deprecated, reason = "the field must be set")] }
}
