//! How parameters that aren't single values are written: the call that does it, and what is said of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::harmless::{Harmless, harmless, quoted};
use super::limits;
use super::literals::scalar;
use crate::plan::{
    self, Argument, Declared, Place, Preset, RustType, Scalar, Style, Styled, Taken,
};

/// The step that writes an argument, which has a style.
pub(super) fn step(argument: &Argument, styled: Styled, value: &TokenStream) -> TokenStream {
    let name = &argument.wire_name;
    let style = style(styled, argument.place);
    let empty = argument.is_sent_empty.then(|| quote! { .or_empty(#name) });
    match argument.place {
        Place::Path => quote! { .with_styled_path(#name, #style, #value) },
        Place::Query => quote! { .with_styled_query(#name, #style, #value) #empty },
        Place::ReservedQuery => {
            quote! { .with_reserved_styled_query(#name, #style, #value) #empty }
        }
        Place::Cookie => quote! { .with_cookie(#name, #style, #value) },
        Place::Header => {
            // Header names are compared without case; this is the form that needs no parsing.
            let name = name.to_ascii_lowercase();
            quote! { .with_styled_header(#name, #style, #value) }
        }
    }
}

/// A reference to a style.
pub(super) fn style(styled: Styled, place: Place) -> TokenStream {
    let (style, explode) = match styled {
        Styled::Json => return quote! { &style::Json },
        Styled::As { style, explode } => (style, explode),
    };
    match style {
        Style::Simple => quote! { &style::Simple { explode: #explode } },
        Style::Label => quote! { &style::Label { explode: #explode } },
        Style::Matrix => quote! { &style::Matrix { explode: #explode } },
        Style::Form => quote! { &style::Form { explode: #explode } },
        Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited => {
            let delimiter = delimiter(style, place);
            quote! { &style::Delimited(#delimiter) }
        }
        Style::DeepObject => quote! { &style::DeepObject },
    }
}

/// What stands between the parts of a value. A header isn't encoded, and neither is this.
fn delimiter(style: Style, place: Place) -> &'static str {
    let [raw, encoded] = plan::delimiter(style).unwrap_or([",", ","]);
    if place == Place::Header { raw } else { encoded }
}

/// What is sent unless callers give something.
pub(super) fn preset(preset: &Preset) -> TokenStream {
    match preset {
        Preset::Text(text) | Preset::Single(Scalar::Text(text)) => quote! { #text },
        Preset::Single(value) => {
            let value = scalar(value, is_small(value));
            quote! { &#value }
        }
        Preset::List(values) => {
            let are_small = values.iter().all(is_small);
            let values = values.iter().map(|value| scalar(value, are_small));
            quote! { &[#(#values),*] }
        }
    }
}

/// Whether a value is of the type that Rust takes it for.
fn is_small(value: &Scalar) -> bool {
    matches!(value, Scalar::Integer(number) if i32::try_from(*number).is_ok())
}

/// What goes over the wire, for people, where that doesn't go without saying.
pub(super) fn notes(argument: &Argument) -> impl Iterator<Item = Harmless> {
    let default = argument.default.as_ref().map(|text| {
        if argument.preset.is_some() {
            harmless!("Unless it is set, {} is sent.", quoted(text))
        } else {
            harmless!("Default: {}.", quoted(text))
        }
    });
    let limits = argument.limits.as_ref().map(limits::sentences).filter(|it| !it.is_empty());
    let both = Harmless::joined(limits.into_iter().chain(default), " ");
    note(argument).into_iter().chain(Some(both).filter(|it| !it.is_empty()))
}

fn note(argument: &Argument) -> Option<Harmless> {
    let (style, explode) = match argument.styled? {
        Styled::Json => return Some("It is sent as JSON.".into()),
        Styled::As { style, explode } => (style, explode),
    };
    let name = &argument.wire_name;
    let form = match argument.taken {
        Taken::Texts | Taken::Slice(_) => list(argument, style, explode),
        Taken::Reference(RustType::Map(_) | RustType::Model { declared: Declared::Struct, .. }) => {
            object(name, style, explode)
        }
        // What goes over the wire depends on which of several types a value is of.
        Taken::Reference(_) => return None,
        Taken::Text | Taken::Value(_) => return single(name, style),
    };
    let empty = match argument.place {
        Place::Path => "which can't be empty".into(),
        _ if argument.is_sent_empty => {
            harmless!("and as {} if it is empty", quoted(&format!("{name}=")))
        }
        _ => "and not at all if it is empty".into(),
    };
    let each = match &argument.taken {
        Taken::Slice(items) if style != Style::DeepObject && !items.is_single() => {
            ", each element as JSON"
        }
        _ => "",
    };
    Some(harmless!("It is sent in the form {}{}, {}.", quoted(&form), each, empty))
}

fn single(name: &str, style: Style) -> Option<Harmless> {
    let form = match style {
        Style::Label => ".a".to_owned(),
        Style::Matrix => format!(";{name}=a"),
        _ => return None,
    };
    Some(harmless!("It is sent in the form {}.", quoted(&form)))
}

fn list(argument: &Argument, style: Style, explode: bool) -> String {
    let Argument { wire_name: name, place, .. } = argument;
    match (style, explode) {
        (Style::Simple, _) => "a,b".to_owned(),
        (Style::Label, true) => ".a.b".to_owned(),
        (Style::Label, false) => ".a,b".to_owned(),
        (Style::Matrix, true) => format!(";{name}=a;{name}=b"),
        (Style::Matrix, false) => format!(";{name}=a,b"),
        (Style::Form, true) => format!("{name}=a&{name}=b"),
        (Style::DeepObject, _) => format!("{name}[]=a&{name}[]=b"),
        _ => {
            let list = format!("a{}b", delimiter(style, *place));
            match place {
                // Its name doesn't stand in front of it.
                Place::Path | Place::Header => list,
                Place::Query | Place::ReservedQuery | Place::Cookie => format!("{name}={list}"),
            }
        }
    }
}

fn object(name: &str, style: Style, explode: bool) -> String {
    match (style, explode) {
        (Style::Simple, true) => "member=a,other=b".to_owned(),
        (Style::Simple, false) => "member,a,other,b".to_owned(),
        (Style::Label, true) => ".member=a.other=b".to_owned(),
        (Style::Label, false) => ".member,a,other,b".to_owned(),
        (Style::Matrix, true) => ";member=a;other=b".to_owned(),
        (Style::Matrix, false) => format!(";{name}=member,a,other,b"),
        (Style::Form, true) => "member=a&other=b".to_owned(),
        (Style::Form, false) => format!("{name}=member,a,other,b"),
        (Style::SpaceDelimited | Style::PipeDelimited | Style::TabDelimited, _) => {
            format!("{name}={}", ["member", "a", "other", "b"].join(delimiter(style, Place::Query)))
        }
        (Style::DeepObject, _) => format!("{name}[member]=a&{name}[other][inner]=b"),
    }
}
