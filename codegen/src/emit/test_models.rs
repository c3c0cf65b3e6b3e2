//! `tests/models.rs`: each example of each model decodes, and encodes back to the same JSON.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, features, json};
use crate::plan::ModelTest;

/// The tests of the models; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let tests = &context.plan.model_tests;
    if tests.is_empty() {
        return None;
    }
    let library = format_ident!("{}", context.plan.package.library);
    let gates = context.plan.gates();
    let tests = tests.iter().map(|ModelTest { model, name, examples }| {
        let gate = gates.get(model).and_then(|gate| features::attribute(gate));
        let model = model.ident();
        let test = format_ident!("{}_round_trips", name.as_str().trim_end_matches('_'));
        let values: Vec<_> = examples.iter().map(json::literal).collect();
        let check = quote! { support::assert_round_trip::<models::#model>(example); };
        let checks = match values.as_slice() {
            [only] => quote! { let example = #only; #check },
            several => quote! { for example in [#(#several),*] { #check } },
        };
        quote! {
            #gate
            #[test]
            fn #test() {
                #checks
            }
        }
    });
    let leave = super::deprecation::leave_for_models(context.plan);
    let partly = features::leave(context.plan);
    let allowed = super::library::allow_names(context);
    Some(quote! {
        #![doc = " Each example of each model decodes, and encodes back to the same JSON."]

        #leave
        #allowed
        #partly

        mod support;

        use #library::models;

        #(#tests)*
    })
}
