//! The methods that set a struct's optional fields: a line each for the macro of the runtime, or whole
//! where they are unlike most.

use proc_macro2::{Ident, TokenStream};
use quote::quote;

use super::docs::Docs;
use super::fields::allow_deprecated;
use super::file_scope::FileScope;
use super::harmless::harmless;
use crate::names::Name;
use crate::plan::{Accepted, Field, Holding, Setter, parts};

/// Those that are alike, by what they take.
pub(super) fn table(scope: &FileScope<'_>, model: &Name, fields: &[Field]) -> Option<TokenStream> {
    let methods = fields.iter().filter(|field| field.is_set_plainly()).map(|field| {
        let ident = field.name.ident();
        let deprecated = deprecated(field);
        let ty = if field.accepted == Accepted::Convertible {
            // The macro knows it by its name, whatever a model is called.
            let [ty, mark] = [scope.ty(&field.ty), scope.parameter()];
            quote! { impl IntoOption<#ty, #mark> }
        } else {
            given(scope, field, &ident).ty
        };
        let null = field.setter.as_ref().and_then(|setter| setter.null.as_ref()).map(Name::ident);
        let null = null.map(|null| quote! { or #null });
        quote! { #deprecated fn #ident(#ty) #null; }
    });
    let methods: Vec<TokenStream> = methods.collect();
    let model = model.ident();
    (!methods.is_empty()).then(|| quote! { setters! { impl #model { #(#methods)* } } })
}

/// What says that a setter is deprecated, which it is with its field.
fn deprecated(field: &Field) -> Option<TokenStream> {
    field.is_deprecated.then(|| {
        let allowed = allow_deprecated();
        quote! { #[deprecated] #allowed }
    })
}

/// The methods of a field; nothing for one that `new` takes in any case, or that the table has.
pub(super) fn write(scope: &FileScope<'_>, field: &Field) -> Option<TokenStream> {
    let setter = field.setter.as_ref().filter(|_| !field.is_set_plainly());
    let Setter { name: setter, null } = setter?;
    let link = harmless!("[`{0}`](Self#structfield.{0})", field.name);
    let docs = Docs::default().paragraph(harmless!("Sets {}.", link)).outer();
    let deprecated = deprecated(field);
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
