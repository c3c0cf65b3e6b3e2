//! `tests/models.rs`: each example of each model decodes, and encodes back to the same JSON.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{Context, json};
use crate::model::TypeId;

/// The tests of the models; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let examples = collect(context);
    if examples.is_empty() {
        return None;
    }
    let library = quote::format_ident!("{}", context.names.library());
    let tests = examples.iter().map(|(id, values)| {
        let names = context.names.ty(*id);
        let name = names.name.ident();
        let test =
            quote::format_ident!("{}_round_trips", names.test.as_str().trim_end_matches('_'));
        let values: Vec<_> = values.iter().map(json::literal).collect();
        let check = quote! { support::assert_round_trip::<models::#name>(example); };
        let checks = match values.as_slice() {
            [only] => quote! { let example = #only; #check },
            several => quote! { for example in [#(#several),*] { #check } },
        };
        quote! {
            #[test]
            fn #test() {
                #checks
            }
        }
    });
    let leave = context.leave_for_models();
    let allowed = super::library::allow_names(context);
    Some(quote! {
        #![doc = " Each example of each model decodes, and encodes back to the same JSON."]

        #leave
        #allowed

        mod support;

        use #library::models;

        #(#tests)*
    })
}

/// The examples of each model, wherever in the document they stand; one that is made up where
/// there is none.
fn collect(context: Context<'_>) -> BTreeMap<TypeId, Vec<Value>> {
    let mut found: BTreeMap<TypeId, Vec<Value>> = BTreeMap::new();
    for (id, ty) in context.api.types.iter() {
        if ty.kind.is_model() {
            let values = context.examples(id).iter().map(|example| example.value.clone());
            found.insert(id, values.collect());
        }
    }
    let bodies = context.api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let bodies = bodies.flat_map(|body| &body.content);
    let responses = context.api.operations.iter().flat_map(|operation| &operation.responses);
    let media_types = bodies.chain(responses.flat_map(|response| &response.content));
    for media in media_types.filter(|media| media.form.is_some()) {
        let id = media.ty.map(|ty| context.api.types.resolve(ty));
        if let Some(values) = id.and_then(|id| found.get_mut(&id)) {
            values.extend(media.examples.iter().map(|example| example.value.clone()));
        }
    }
    for (id, values) in &mut found {
        if values.is_empty() {
            values.extend(context.sample(*id).cloned());
        }
        let mut once: Vec<Value> = Vec::new();
        for value in values.drain(..).filter(|value| !value.is_null()) {
            if !once.contains(&value) {
                once.push(value);
            }
        }
        *values = once;
    }
    // A type that holds itself without end has no value to test.
    found.retain(|_, values| !values.is_empty());
    found
}
