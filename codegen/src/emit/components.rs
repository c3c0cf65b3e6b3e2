//! The types of component schemas, for programs that use the crate.

use std::collections::BTreeMap;

use quote::{format_ident, quote};

use super::types::written;
use crate::names::Name;
use crate::plan::Plan;

/// The type of each component schema by its name in the document, as Rust for where the crate's
/// `models`, `BTreeMap` and `Value` are in scope.
pub(crate) fn component_types(plan: &Plan) -> BTreeMap<String, String> {
    let model = |name: &Name| {
        let name = name.ident();
        quote! { models::#name }
    };
    let runtime = |name: &str| {
        let name = format_ident!("{name}");
        quote! { crate::runtime::#name }
    };
    let components = plan.components.iter();
    components.map(|(name, ty)| (name.clone(), written(ty, &model, &runtime).to_string())).collect()
}
