//! `tests/models.rs`: each example of each model decodes, and encodes back to the same JSON.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use super::{Context, Named, json};
use crate::model::TypeId;

/// The tests of the models; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let examples = collect(context);
    if examples.is_empty() {
        return None;
    }
    let library = quote::format_ident!("{}", context.plan.package.library());
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
    let requests = context.operations().flat_map(|Named { operation, exchange, .. }| {
        let bodies = operation.body.iter().flat_map(|body| &body.content);
        bodies.zip(&exchange.request)
    });
    let responses = context.operations().flat_map(|Named { operation, exchange, .. }| {
        let bodies = operation.responses.iter().flat_map(|response| &response.content);
        bodies.zip(exchange.responses.iter().flatten())
    });
    for (media, read) in requests.chain(responses) {
        let id = read.ty().map(|ty| context.api.types.resolve(ty));
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
