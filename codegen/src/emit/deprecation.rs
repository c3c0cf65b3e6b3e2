//! What the document calls deprecated: an attribute for its users, and leave for this crate's own
//! files, which have to name it all the same.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{Plan, RustType};

/// The attribute of an item, where it's deprecated.
pub(super) fn attribute(deprecated: bool) -> Option<TokenStream> {
    deprecated.then(|| quote! { #[deprecated] })
}

/// Leave for a file to name what is deprecated.
pub(super) fn leave() -> TokenStream {
    quote! { #![allow(deprecated, reason = "what is deprecated is a part of the API still")] }
}

/// Leave for a file that names some types, if a deprecated model is among them.
pub(super) fn leave_to_name(types: &[&RustType]) -> Option<TokenStream> {
    let is_deprecated =
        |part: &RustType| matches!(part, RustType::Model { is_deprecated: true, .. });
    types.iter().any(|ty| ty.mentions(is_deprecated)).then(leave)
}

/// Leave for a file that names all models.
pub(super) fn leave_for_models(plan: &Plan) -> Option<TokenStream> {
    plan.items().any(|model| model.is_deprecated).then(leave)
}

/// Leave for a file that names all models and operations.
pub(super) fn leave_for_all(plan: &Plan) -> Option<TokenStream> {
    let methods = plan.operations.iter().flat_map(|module| &module.methods);
    let is_deprecated = methods.into_iter().any(|method| method.is_deprecated);
    is_deprecated.then(leave).or_else(|| leave_for_models(plan))
}
