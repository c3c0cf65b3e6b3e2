//! A union to an enum that keeps what is none of its variants.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::file_scope::FileScope;
use super::harmless::{Harmless, harmless, quoted};
use super::{deprecation, objects, shapes};
use crate::plan::{
    Conversion, Discriminator, Model, RustType, Shape, ToldBy, Union, Variant, VariantDecoder,
    parts,
};

/// The enum of a union, and its conversions. The example makes one.
pub(super) fn write(
    scope: &FileScope<'_>,
    model: &Model,
    union: &Union,
    example: Option<&str>,
) -> TokenStream {
    let name = model.name.ident();
    let docs = documentation(model, union, example).outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    let variants = union.variants.iter().map(|variant| {
        let docs = variant_docs(variant).outer();
        let ident = variant.name.ident();
        let ty = scope.ty(&variant.ty);
        let ty = if variant.is_boxed {
            quote! { Box<#ty> }
        } else {
            ty
        };
        quote! { #docs #ident(#ty), }
    });
    let others = union.others.ident();
    let shown = (!union.is_secret).then(|| quote! { Debug, });
    let comparisons = objects::comparisons(union.is_exact);
    let debug = union.is_secret.then(|| debug(model, union));
    let conversions = union.variants.iter().flat_map(|variant| {
        variant.conversions.iter().map(|of| conversion(scope, &name, variant, *of))
    });
    let known = known(scope, union);
    let result = scope.result();
    quote! {
        #docs
        #deprecated
        #[derive(#shown Clone, #comparisons, Serialize)]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
            /// A value that is none of the others, as it came.
            #others(Value),
        }

        #debug

        #(#conversions)*

        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: serde::Deserializer<'de>>(
                deserializer: D,
            ) -> #result<Self, D::Error> {
                let value = Value::deserialize(deserializer)?;
                #known
            }
        }
    }
}

/// `Debug` of a union in which a password may be: one of a response that is none of the variants
/// would show.
fn debug(model: &Model, union: &Union) -> TokenStream {
    let name = model.name.ident();
    let others = union.others.ident();
    let variants = union.variants.iter().map(|variant| {
        let text = variant.name.as_str();
        let variant = variant.name.ident();
        quote! { Self::#variant(value) => f.debug_tuple(#text).field(value).finish(), }
    });
    let redacted = format!("{}([redacted])", union.others.as_str());
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#variants)*
                    Self::#others(_) => f.write_str(#redacted),
                }
            }
        }
    }
}

/// What makes the union of something that becomes a value of a variant.
fn conversion(
    scope: &FileScope<'_>,
    name: &Ident,
    variant: &Variant,
    of: Conversion,
) -> TokenStream {
    let ident = variant.name.ident();
    let (ty, value) = match of {
        Conversion::Itself if variant.is_boxed => {
            (scope.ty(&variant.ty), quote! { Box::new(value) })
        }
        Conversion::Itself => (scope.ty(&variant.ty), quote! { value }),
        Conversion::Text if variant.ty == RustType::Text => {
            (quote! { &str }, quote! { value.to_owned() })
        }
        Conversion::Text => (quote! { &str }, quote! { value.into() }),
        Conversion::Integer => (quote! { i64 }, quote! { value.into() }),
    };
    quote! {
        impl From<#ty> for #name {
            fn from(value: #ty) -> Self {
                Self::#ident(#value)
            }
        }
    }
}

/// Decides which variant a value is.
fn known(scope: &FileScope<'_>, union: &Union) -> TokenStream {
    let others = union.others.ident();
    match &union.told_by {
        ToldBy::Discriminator(discriminator) => {
            let known = by_discriminator(union, discriminator, |known| known);
            quote! {
                #known
                Ok(known.unwrap_or(Self::#others(value)))
            }
        }
        ToldBy::Shape(shapes) => by_shape(scope, union, shapes),
        ToldBy::Either(discriminator, shapes) => {
            let known = by_discriminator(union, discriminator, |known| quote! { Some(#known) });
            let by_shape = by_shape(scope, union, shapes);
            quote! {
                #known
                if let Some(known) = known {
                    return Ok(known.unwrap_or(Self::#others(value)));
                }
                #by_shape
            }
        }
    }
}

/// The value as the variant that the discriminator names, if it is that, and put in a way that is
/// told.
fn by_discriminator(
    union: &Union,
    discriminator: &Discriminator,
    put: impl Fn(TokenStream) -> TokenStream,
) -> TokenStream {
    let variants = union.variants.iter().filter(|variant| !variant.discriminator_values.is_empty());
    let arms = variants.map(|variant| {
        let ident = variant.name.ident();
        let values = &variant.discriminator_values;
        let decoded = decoded(variant);
        let known = put(quote! { #decoded.map(Self::#ident) });
        quote! { Some(#(#values)|*) => #known, }
    });
    let member = &discriminator.member;
    let discriminator = if discriminator.is_text {
        quote! { value.get(#member).and_then(Value::as_str) }
    } else {
        quote! { discriminator(&value, #member).as_deref() }
    };
    quote! {
        let known = match #discriminator {
            #(#arms)*
            _ => None,
        };
    }
}

/// Decides by what the value looks like, best match first.
fn by_shape(scope: &FileScope<'_>, union: &Union, shapes: &[Shape]) -> TokenStream {
    let shapes = shapes.iter().map(shapes::write);
    let shape = scope.runtime(parts::SHAPE);
    let arms = union.variants.iter().enumerate().map(|(index, variant)| {
        let ident = variant.name.ident();
        let index = Literal::usize_unsuffixed(index);
        let decoded = decoded(variant);
        quote! { #index => #decoded.map(Self::#ident), }
    });
    let others = union.others.ident();
    quote! {
        let shapes: &[&dyn #shape] = &[#(#shapes),*];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                #(#arms)*
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::#others(value))
    }
}

/// The value as a variant, if it is one.
fn decoded(variant: &Variant) -> TokenStream {
    match variant.decoder {
        VariantDecoder::Json => quote! { decode(&value) },
        VariantDecoder::JsonOfLessDigits => quote! { decode(&value).filter(|_| !value.is_u64()) },
        VariantDecoder::Integers => quote! { int(&value).ok() },
    }
}

fn documentation(model: &Model, union: &Union, example: Option<&str>) -> Docs {
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(harmless!("One of the variants of {}.", quoted(&model.label)));
    }
    docs.paragraph(match &union.told_by {
        ToldBy::Discriminator(discriminator) => {
            harmless!("Which one, is told by the member {}.", quoted(&discriminator.member))
        }
        ToldBy::Shape(_) => "Which one, is told by what a value looks like.".into(),
        ToldBy::Either(discriminator, _) => harmless!(
            "Which one, is told by the member {}, or else by what a value looks like.",
            quoted(&discriminator.member)
        ),
    });
    docs.source(&model.source);
    if let Some(example) = example {
        docs.example("", None, example);
    }
    docs
}

fn variant_docs(variant: &Variant) -> Docs {
    let mut docs = Docs::default();
    if variant.is_combined {
        docs.paragraph(match variant.ty {
            RustType::List(_) | RustType::Map(_) => {
                "Several of the others at once: what is in it has the members of all that it is."
            }
            _ => "Several of the others at once, with the members of all of them.",
        });
        return docs;
    }
    docs.prose(variant.description.as_ref());
    if docs.is_empty() {
        docs.paragraph(quoted(&variant.label));
    }
    if !variant.discriminator_values.is_empty() {
        let values = Harmless::joined(
            variant.discriminator_values.iter().map(|value| quoted(value)),
            " or ",
        );
        docs.paragraph(harmless!("Its discriminator value is {}.", values));
    }
    docs
}
