//! `tests/models.rs`: each example of each model decodes, and encodes back to the same JSON.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, features, json};
use crate::plan::ModelTest;

/// How long the name of a model and its example may be together, for a line to hold both.
const FITS: usize = 50;

/// The tests of the models; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let tests = &context.plan.model_tests;
    if tests.is_empty() {
        return None;
    }
    let library = format_ident!("{}", context.plan.package.library);
    let gates = context.plan.gates();
    let cases = tests.iter().map(|ModelTest { model, examples }| {
        let gate = gates.get(model).and_then(|gate| features::attribute(gate));
        let model = model.ident();
        let examples = examples.iter().map(json::literal).map(|example| {
            let line = example.to_string();
            if model.to_string().len() + line.len() <= FITS && !line.contains('\n') {
                return quote! { #gate cases.round_trip::<models::#model>(#example); };
            }
            quote! {
                #gate
                let example = #example;
                #gate
                cases.round_trip::<models::#model>(example);
            }
        });
        quote! { #(#examples)* }
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

        #[test]
        fn each_example_round_trips() {
            let cases = support::Cases::default();
            #(#cases)*
            cases.end();
        }
    })
}
