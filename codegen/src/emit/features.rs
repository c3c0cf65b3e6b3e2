//! What is there with some of the package's features only: an attribute, or the same as a condition of
//! an example, and leave for what nothing needs without these.

use proc_macro2::TokenStream;
use quote::quote;

use crate::plan::{FULL, Gate, Plan};

/// The attribute of an item that is behind features.
pub(super) fn attribute(gate: &Gate) -> Option<TokenStream> {
    match gate.features() {
        [] => None,
        [only] => Some(quote! { #[cfg(feature = #only)] }),
        several => Some(quote! { #[cfg(any(#(feature = #several),*))] }),
    }
}

/// What has to hold for something to be there, as an attribute has it.
pub(super) fn condition(gate: &Gate) -> Option<String> {
    let all = gate.features().iter().map(|feature| format!("feature = \"{feature}\""));
    let all: Vec<String> = all.collect();
    match all.as_slice() {
        [] => None,
        [only] => Some(only.clone()),
        several => Some(format!("any({})", several.join(", "))),
    }
}

/// Leave for a crate of which only some features are on.
pub(super) fn leave(plan: &Plan) -> Option<TokenStream> {
    plan.has_features().then(|| {
        quote! {
            #![cfg_attr(
                not(feature = #FULL),
                allow(
                    dead_code,
                    unused_imports,
                    unused_macros,
                    rustdoc::broken_intra_doc_links,
                    reason = "some of it is for, or tells of, operations that are left out"
                )
            )]
        }
    })
}

/// What has the documentation say of which features an item is, where a compiler can that isn't stable yet.
pub(super) fn shown(plan: &Plan) -> Option<TokenStream> {
    plan.has_features().then(|| quote! { #![cfg_attr(docsrs, feature(doc_cfg))] })
}
