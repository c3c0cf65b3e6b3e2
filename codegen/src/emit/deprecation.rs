//! What the document calls deprecated: an attribute for its users, and leave for this crate's own
//! files, which have to name it all the same.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::model::TypeId;
use crate::plan::RustType;

/// The attribute of an item, where it's deprecated.
pub(super) fn attribute(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote! { #[deprecated] })
}

/// Leave for a file to name what is deprecated.
fn leave() -> TokenStream {
    quote! { #![allow(deprecated, reason = "what is deprecated is a part of the API still")] }
}

/// Leave for a file that names some types, if a deprecated model is among them.
pub(super) fn leave_to_name(types: &[&RustType]) -> Option<TokenStream> {
    let mut parts = types.iter().flat_map(|ty| ty.parts());
    parts.any(|part| matches!(part, RustType::Model { is_deprecated: true, .. })).then(leave)
}

impl Context<'_> {
    /// Leave for a file that names some types of the model.
    pub(super) fn leave_for(self, types: &[TypeId]) -> Option<TokenStream> {
        let types: Vec<RustType> = self.rust_types(types).collect();
        leave_to_name(&types.iter().collect::<Vec<_>>())
    }

    /// Leave for a file that names all models.
    pub(super) fn leave_for_models(self) -> Option<TokenStream> {
        self.api.types.iter().any(|(_, ty)| ty.kind.is_deprecated()).then(leave)
    }

    /// Leave for a file that names all models and operations.
    pub(super) fn leave_for_all(self) -> Option<TokenStream> {
        let operations = self.api.operations.iter().any(|operation| operation.deprecated);
        operations.then(leave).or_else(|| self.leave_for_models())
    }
}
