//! What the models of a file have in scope, and what of it goes by its name alone.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::{by_name, written};
use crate::names::Name;
use crate::plan::{ModelModule, Part, Plan, RustType};

/// The names of the models that a file declares or imports. What else has such a name is written
/// with its path there.
pub(super) struct FileScope<'p> {
    models: BTreeSet<&'p str>,
    plan: &'p Plan,
}

impl<'p> FileScope<'p> {
    /// The scope of a file of models.
    pub(super) fn of(plan: &'p Plan, module: &'p ModelModule) -> Self {
        Self { models: module.scope().into_iter().map(Name::as_str).collect(), plan }
    }

    /// A type.
    pub(super) fn ty(&self, ty: &RustType) -> TokenStream {
        let model = |name: &Name| {
            let name = name.ident();
            quote! { #name }
        };
        written(ty, &model, &|name| by_name(self.plan, name))
    }

    /// `Result`.
    pub(super) fn result(&self) -> TokenStream {
        if self.models.contains("Result") {
            quote! { std::result::Result }
        } else {
            quote! { Result }
        }
    }

    /// An item of the runtime.
    pub(super) fn runtime(&self, part: Part) -> TokenStream {
        let ident = format_ident!("{}", part.item);
        if self.models.contains(part.item) {
            quote! { crate::runtime::#ident }
        } else {
            quote! { #ident }
        }
    }

    /// The name of a type parameter, which is no model's.
    pub(super) fn parameter(&self) -> TokenStream {
        let mut name = "M".to_owned();
        while self.models.contains(name.as_str()) {
            name.push('M');
        }
        let name = format_ident!("{name}");
        quote! { #name }
    }
}
