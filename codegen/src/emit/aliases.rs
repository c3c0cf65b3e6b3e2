//! Another name of a model, for another place where it stands.

use proc_macro2::TokenStream;
use quote::quote;

use super::deprecation;
use super::docs::Docs;
use super::file_scope::FileScope;
use super::harmless::harmless;
use crate::plan::{Model, RustType};

/// The alias of a model that also stands elsewhere.
pub(super) fn write(scope: &FileScope<'_>, model: &Model, target: &RustType) -> TokenStream {
    let name = model.name.ident();
    let mut docs = Docs::default();
    docs.prose(model.description.as_ref());
    let same = target.model().map(|name| harmless!("{}", name)).unwrap_or_default();
    docs.paragraph(harmless!("The same as [`{}`].", same));
    docs.source(&model.source);
    let docs = docs.outer();
    let deprecated = deprecation::attribute(model.is_deprecated);
    let target = scope.ty(target);
    quote! {
        #docs
        #deprecated
        pub type #name = #target;
    }
}
