//! The test of what calls fail with: a table of operations and of the responses that a server gives.

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, quote};
use serde_json::Value;

use super::test_operations::{call, decoded_body};
use super::types::Place;
use super::{Context, features, json};
use crate::plan::{Gate, Method, OperationTest};

/// The functions that make calls which fail.
pub(super) fn functions() -> TokenStream {
    quote! {
        /// Checks that a call fails where a server responds so, with a body of type `T`.
        fn fail<T: Serialize + 'static, O: Operation>(
            status: u16,
            body: &str,
            call: impl FnOnce(&Client) -> Call<O>,
        ) {
            let server = Server::start(status, body);
            let error = support::block_on(call(&client_of(&server))).err().expect("an error");
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(error.raw_body(), Some(body.as_bytes()));
            let typed: &T = error.body().expect("a body of the type that is declared");
            support::assert_encodes(typed, body);
        }

        /// A case for each response that a call fails with.
        fn fails<T: Serialize + 'static, O: Operation>(
            cases: &Cases,
            responses: &[(u16, &str)],
            call: impl Fn(&Client) -> Call<O>,
        ) {
            for (status, body) in responses {
                let name = format!("{status} of {}", std::any::type_name::<O>());
                cases.case(name, || fail::<T, O>(*status, body, &call));
            }
        }
    }
}

/// Calls that fail with the same responses, whose bodies are of one type, and that are there with the same
/// features.
struct Failing<'p> {
    gate: &'p Gate,
    ty: TokenStream,
    responses: &'p [(u16, Value)],
    calls: Vec<(&'p Method, &'p OperationTest)>,
}

/// The test of all errors that the document declares, with their examples.
pub(super) fn write(
    context: Context<'_>,
    tested: &[(&Method, &OperationTest)],
) -> Option<TokenStream> {
    let all = failing(context, tested);
    let all = all.iter().map(|Failing { gate, ty, responses, calls }| {
        let responses = error_responses(responses);
        let calls = calls.iter().map(|(method, test)| {
            let call = call(context, method, test);
            // Within, so that a body that can't be made is a case that fails, and none is held longer:
            // all of them would be more than a stack has room for.
            let call = match sent(context, test) {
                Some(sent) => quote! { { #sent client.#call } },
                None => quote! { client.#call },
            };
            quote! {
                let call = |client: &Client| #call;
                fails::<#ty, _>(&cases, &responses, call);
            }
        });
        let statements = quote! { #responses #(#calls)* };
        match features::attribute(gate) {
            Some(gate) => quote! { #gate { #statements } },
            None => statements,
        }
    });
    let all: Vec<TokenStream> = all.collect();
    (!all.is_empty()).then(|| {
        quote! {
            #[test]
            fn error_bodies_have_their_types() {
                let cases = Cases::default();
                #(#all)*
                cases.end();
            }
        }
    })
}

/// What a server responds with: a body that several statuses have stands once.
fn error_responses(responses: &[(u16, Value)]) -> TokenStream {
    let statuses = responses.iter().map(|(status, _)| Literal::u16_unsuffixed(*status));
    if let [(_, first), rest @ ..] = responses
        && rest.iter().all(|(_, body)| body == first)
    {
        let first = json::literal(first);
        return quote! {
            let json = #first;
            let responses = [#((#statuses, json)),*];
        };
    }
    let bodies = responses.iter().map(|(_, body)| json::line(body));
    quote! { let responses = [#((#statuses, #bodies)),*]; }
}

/// The calls that fail, with those together whose responses are the same.
fn failing<'p>(
    context: Context<'_>,
    tested: &[(&'p Method, &'p OperationTest)],
) -> Vec<Failing<'p>> {
    let mut all: IndexMap<(&[String], String, String), Failing<'p>> = IndexMap::new();
    for (method, test) in tested.iter().filter(|(_, test)| test.has_failures()) {
        for (ty, responses) in &test.failures {
            let gate = &method.gate;
            let ty = context.written(ty, Place::Tests);
            let key = (gate.features(), ty.to_string(), format!("{responses:?}"));
            let new = || Failing { gate, ty, responses, calls: Vec::new() };
            all.entry(key).or_insert_with(new).calls.push((method, test));
        }
    }
    all.into_values().collect()
}

/// The first example of the body that a call sends, if it sends one of a type.
fn sent(context: Context<'_>, test: &OperationTest) -> Option<TokenStream> {
    let first = json::literal(test.body.as_ref()?.values().first()?);
    if !first.to_string().contains('\n') {
        return Some(decoded_body(context, test, &first.into_token_stream()));
    }
    let body = decoded_body(context, test, &quote! { sent });
    Some(quote! { let sent = #first; #body })
}
