//! The methods that set a struct's optional fields.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::fields::allow_deprecated;
use super::file_scope::FileScope;
use super::harmless::harmless;
use crate::plan::{Accepted, Field, Holding, Setter, parts};

/// The methods of a field; nothing for one that `new` takes in any case.
pub(super) fn write(scope: &FileScope<'_>, field: &Field) -> Option<TokenStream> {
    let Setter { name: setter, null } = field.setter.as_ref()?;
    let link = harmless!("[`{0}`](Self#structfield.{0})", field.name);
    let docs = Docs::default().paragraph(harmless!("Sets {}.", link)).outer();
    let deprecated = field.is_deprecated.then(|| {
        let allowed = allow_deprecated();
        quote! { #[deprecated] #allowed }
    });
    let ident = field.name.ident();
    let setter = setter.ident();
    let given = given(scope, field, &ident);
    let value = held(field, &given);
    let Given { parameter, ty, .. } = given;
    let null = null.as_ref().map(|null| {
        let docs = Docs::default().paragraph(harmless!("Sets {} to `null`.", link)).outer();
        let null = null.ident();
        quote! {
            #docs
            #deprecated
            #[must_use]
            pub fn #null(mut self) -> Self {
                self.#ident = Some(None);
                self
            }
        }
    });
    Some(quote! {
        #docs
        #deprecated
        #[must_use]
        pub fn #setter #parameter(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }

        #null
    })
}

/// What a method takes that sets a field.
struct Given {
    /// The type parameter that it takes besides.
    parameter: Option<TokenStream>,
    ty: TokenStream,
    /// How it becomes a value, or an `Option` of one.
    value: TokenStream,
    is_option: bool,
}

/// What the method takes.
fn given(scope: &FileScope<'_>, field: &Field, name: &Ident) -> Given {
    let ty = scope.ty(&field.ty);
    match field.accepted {
        Accepted::Convertible => {
            let [into_option, mark] = [scope.runtime(parts::INTO_OPTION), scope.parameter()];
            Given {
                parameter: Some(quote! { <#mark> }),
                ty: quote! { impl #into_option<#ty, #mark> },
                value: quote! { #name.into_option() },
                is_option: true,
            }
        }
        Accepted::Value => Given {
            parameter: None,
            ty: quote! { impl Into<Option<#ty>> },
            value: quote! { #name.into() },
            is_option: true,
        },
        Accepted::Json => Given {
            parameter: None,
            ty: quote! { impl Into<#ty> },
            value: quote! { #name.into() },
            is_option: false,
        },
        Accepted::Collection => {
            Given { parameter: None, ty, value: quote! { #name }, is_option: false }
        }
    }
}

/// How what is given becomes what the field holds.
fn held(field: &Field, given: &Given) -> TokenStream {
    let pointer = field.is_boxed.then(|| quote! { Box::new });
    let told = (field.holding == Holding::OrEach).then(|| quote! { Some });
    let wraps = pointer.into_iter().chain(told);
    let value = given.value.clone();
    if given.is_option {
        wraps.fold(value, |value, wrap| quote! { #value.map(#wrap) })
    } else {
        let wraps = wraps.chain([quote! { Some }]);
        wraps.fold(value, |value, wrap| quote! { #wrap(#value) })
    }
}
