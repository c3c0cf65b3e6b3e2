//! A type with known values to an enum that keeps the others.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::docs::{Docs, quoted, quoted_json};
use super::{Context, deprecation};
use crate::model::{Enumeration, Named, TypeId, unquoted};
use crate::names::Name;

/// The enum of a type with known values, and its conversions.
pub(super) fn write(
    context: Context<'_>,
    id: TypeId,
    enumeration: &Named<Enumeration>,
) -> TokenStream {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, enumeration).outer();
    let variant_docs = variant_docs(&enumeration.shape);
    let variants: Vec<_> = names.members.iter().map(Name::ident).collect();
    let others = names.others.ident();
    if enumeration.shape.is_mixed() {
        return mixed(context, id, enumeration);
    }
    let Values { ty, derives, value, as_value, matched } = Values::of(enumeration);
    let listed = Values::literals(enumeration);
    let conversions = format_ident!("{}", conversions(enumeration));
    let deprecated = deprecation::attribute(enumeration.deprecated);
    quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, #derives PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate doesn't know, as it came.
            #others(#ty),
        }

        impl #name {
            /// The value as it stands in JSON.
            #[must_use]
            pub fn #as_value -> #value {
                match self {
                    #(Self::#variants => #listed,)*
                    Self::#others(value) => value,
                }
            }
        }

        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                match #matched {
                    #(#listed => Self::#variants,)*
                    _ => Self::#others(value),
                }
            }
        }

        #conversions!(#name);
    }
}

/// The enum of a type whose known values are of several kinds.
fn mixed(context: Context<'_>, id: TypeId, enumeration: &Named<Enumeration>) -> TokenStream {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, enumeration).outer();
    let variant_docs = variant_docs(&enumeration.shape);
    let variants: Vec<_> = names.members.iter().map(Name::ident).collect();
    let others = names.others.ident();
    let listed: Vec<_> = enumeration.shape.values().map(scalar).collect();
    let comparisons = listed.iter().zip(&variants).map(|(value, variant)| {
        quote! { if value == #value { return Self::#variant; } }
    });
    let deprecated = deprecation::attribute(enumeration.deprecated);
    quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate doesn't know, as it came.
            #others(serde_json::Value),
        }

        impl #name {
            /// The value as it stands in JSON.
            #[must_use]
            pub fn to_value(&self) -> serde_json::Value {
                match self {
                    #(Self::#variants => serde_json::Value::from(#listed),)*
                    Self::#others(value) => value.clone(),
                }
            }
        }

        impl From<serde_json::Value> for #name {
            fn from(value: serde_json::Value) -> Self {
                #(#comparisons)*
                Self::#others(value)
            }
        }

        open_value_enum!(#name);
    }
}

/// What the document says of each value, and how it is spelt: where there are values of several
/// kinds, strings have quotes.
fn variant_docs(enumeration: &Enumeration) -> impl Iterator<Item = TokenStream> {
    let is_mixed = enumeration.is_mixed();
    enumeration.listed.iter().map(move |listed| {
        let value = &listed.value;
        let spelt =
            if is_mixed { quoted_json(&value.to_string()) } else { quoted(&unquoted(value)) };
        let docs = listed.description.as_deref();
        Docs::default().prose(docs).paragraph(spelt).outer()
    })
}

/// A string, number or boolean as a literal.
fn scalar(value: &Value) -> TokenStream {
    match value {
        Value::String(text) => quote! { #text },
        Value::Bool(flag) => quote! { #flag },
        Value::Number(number) => {
            let literal = match (number.as_i64(), number.as_u64()) {
                (Some(number), _) => Literal::i64_suffixed(number),
                (None, Some(number)) => Literal::u64_suffixed(number),
                (None, None) => Literal::f64_suffixed(number.as_f64().unwrap_or_default()),
            };
            quote! { #literal }
        }
        // The model lists no others.
        _ => quote! { serde_json::Value::Null },
    }
}

/// The macro of the runtime that has the rest of the conversions.
pub(super) fn conversions(enumeration: &Named<Enumeration>) -> &'static str {
    if enumeration.shape.is_mixed() {
        "open_value_enum"
    } else if enumeration.shape.integers().is_some() {
        "open_integer_enum"
    } else {
        "open_enum"
    }
}

/// How strings and integers differ.
struct Values {
    /// What the enum is made from, and keeps where it isn't known.
    ty: TokenStream,
    derives: TokenStream,
    /// The method that tells a value, and what it yields.
    as_value: TokenStream,
    value: TokenStream,
    /// What `from` looks at.
    matched: TokenStream,
}

impl Values {
    fn of(enumeration: &Named<Enumeration>) -> Self {
        if enumeration.shape.integers().is_some() {
            Self {
                ty: quote! { i64 },
                derives: quote! { Copy, },
                value: quote! { i64 },
                as_value: quote! { as_i64(self) },
                matched: quote! { value },
            }
        } else {
            Self {
                ty: quote! { String },
                derives: TokenStream::new(),
                value: quote! { &str },
                as_value: quote! { as_str(&self) },
                matched: quote! { value.as_str() },
            }
        }
    }

    fn literals(enumeration: &Named<Enumeration>) -> Vec<Literal> {
        match enumeration.shape.integers() {
            Some(integers) => integers.into_iter().map(Literal::i64_unsuffixed).collect(),
            None => {
                let strings = enumeration.shape.strings().unwrap_or_default();
                strings.into_iter().map(Literal::string).collect()
            }
        }
    }
}

fn documentation(context: Context<'_>, id: TypeId, enumeration: &Named<Enumeration>) -> Docs {
    let mut docs = Docs::default();
    docs.prose(enumeration.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("The values of {}.", quoted(&enumeration.label.name)));
    }
    docs.paragraph(context.source(id));
    let names = context.names.ty(id);
    let value = Values::literals(enumeration).into_iter().zip(&names.members).next();
    if let Some((value, variant)) = value {
        let library = &context.plan.package.library;
        let name = names.name.as_str();
        let variant = variant.ident();
        let import = format!("use {library}::models::{name};");
        let check = format!("assert_eq!({name}::from({value}), {name}::{variant});");
        docs.example("", None, &format!("{import}\n\n{check}"));
    }
    docs
}
