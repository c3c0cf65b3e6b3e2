//! The methods that set an object's optional fields.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::fields::allow_deprecated;
use super::file_scope::FileScope;
use super::types::{Given, Place};
use crate::model::{Field, Object};
use crate::names::TypeNames;

/// The trait of what sets something optional.
const INTO_OPTION: &str = "IntoOption";

/// The methods of a field.
pub(super) fn write(
    context: Context<'_>,
    scope: &FileScope<'_>,
    field: &Field,
    names: &TypeNames,
    index: usize,
) -> TokenStream {
    let name = &names.members[index];
    let docs = format!(" Sets [`{0}`](Self#structfield.{0}).", name.as_str());
    let deprecated = field.deprecated.then(|| {
        let allowed = allow_deprecated();
        quote! { #[deprecated] #allowed }
    });
    let ident = name.ident();
    let setter = names.setters[index].ident();
    let given = given(context, scope, field, &quote! { #ident });
    let Given { parameter, ty, value, .. } = given;
    let null = names.nulls[index].as_ref().map(|null| {
        let docs = format!(" Sets [`{0}`](Self#structfield.{0}) to `null`.", name.as_str());
        let null = null.ident();
        quote! {
            #[doc = #docs]
            #deprecated
            #[must_use]
            pub fn #null(mut self) -> Self {
                self.#ident = Some(None);
                self
            }
        }
    });
    quote! {
        #[doc = #docs]
        #deprecated
        #[must_use]
        pub fn #setter #parameter(mut self, #ident: #ty) -> Self {
            self.#ident = #value;
            self
        }

        #null
    }
}

/// What the method takes, and how it becomes what the field holds.
fn given(context: Context<'_>, scope: &FileScope<'_>, field: &Field, name: &TokenStream) -> Given {
    let names = [&scope.runtime(INTO_OPTION), &scope.parameter()];
    let mut given = context.given(field.ty, name, Place::Models, names);
    if field.boxed {
        given = given.wrapped(&quote! { Box::new });
    }
    if field.tells_null {
        given = given.wrapped(&quote! { Some });
    }
    if given.is_optional { given } else { given.wrapped(&quote! { Some }) }
}

/// What of the runtime the methods are made of.
pub(super) fn parts(context: Context<'_>, object: &Object) -> Option<&'static str> {
    let mut optional = object.fields.iter().filter(|field| !field.required);
    optional.any(|field| context.is_converted(field.ty)).then_some(INTO_OPTION)
}
