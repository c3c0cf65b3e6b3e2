//! A string with known values to an enum that keeps the others.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{Docs, inline};
use crate::model::{Enumeration, Named, TypeId};

/// The enum of a string with known values, and its conversions.
pub(super) fn write(
    context: Context<'_>,
    id: TypeId,
    enumeration: &Named<Enumeration>,
) -> TokenStream {
    let names = context.names.ty(id);
    let name = names.name.ident();
    let docs = documentation(context, id, enumeration).outer();
    let values: Vec<&str> = enumeration.shape.strings().collect();
    let variants: Vec<_> = names.members.iter().map(crate::names::Name::ident).collect();
    let variant_docs = values
        .iter()
        .map(|value| Docs::default().paragraph(format!("`{}`", inline(value))).outer());
    let others = names.others.ident();
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that this version of the crate doesn't know, as it came.
            #others(String),
        }

        impl #name {
            /// The value as it stands in JSON.
            #[must_use]
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#variants => #values,)*
                    Self::#others(value) => value,
                }
            }
        }

        impl From<String> for #name {
            fn from(value: String) -> Self {
                match value.as_str() {
                    #(#values => Self::#variants,)*
                    _ => Self::#others(value),
                }
            }
        }

        open_enum!(#name);
    }
}

fn documentation(context: Context<'_>, id: TypeId, enumeration: &Named<Enumeration>) -> Docs {
    let mut docs = Docs::default();
    docs.prose(enumeration.description.as_deref());
    if docs.is_empty() {
        docs.paragraph(format!("The values of `{}`.", inline(&enumeration.label.name)));
    }
    if enumeration.deprecated {
        docs.paragraph(super::docs::DEPRECATED);
    }
    docs.paragraph(format!("Schema: `#{}`.", inline(context.api.types.get(id).origin.as_str())));
    let names = context.names.ty(id);
    let value = enumeration.shape.strings().zip(&names.members).next();
    if let Some((value, variant)) = value {
        let library = context.names.library();
        let name = names.name.as_str();
        let variant = variant.ident();
        let import = format!("use {library}::models::{name};");
        let check = format!("assert_eq!({name}::from({value:?}), {name}::{variant});");
        docs.example("", None, &format!("{import}\n\n{check}"));
    }
    docs
}
