//! `tests/operations.rs`: each operation against a server on the loopback interface, with the
//! document's examples.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;

use super::types::{self, Place};
use super::{Context, features, json};
use crate::plan::{
    Check, Decoded, Method, OperationTest, RustType, Success, TestArgument, TestBody, Text,
    TypeImports,
};

/// The tests of the operations; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let methods = context.plan.methods_in_order().into_iter();
    let tested: Vec<(&Method, &OperationTest)> =
        methods.filter_map(|method| Some((method, method.test.as_ref()?))).collect();
    let library = format_ident!("{}", context.plan.package.library);
    let client = client(context);
    let successes = tested.iter().filter_map(|(method, test)| success(context, method, test));
    let successes: Vec<TokenStream> = successes.collect();
    // The types of bodies and of some arguments are spelt out.
    let spelt = tested.iter().filter(|(_, test)| test.has_success());
    let spelt = spelt.flat_map(|(_, test)| test.types_of_success());
    let imports = types::imports(TypeImports::of(&spelt.collect::<Vec<&RustType>>()));
    let failures = tested.iter().filter_map(|(method, test)| failure(context, method, test));
    let failures: Vec<TokenStream> = failures.collect();
    if successes.is_empty() && failures.is_empty() {
        return None;
    }
    let succeed = (!successes.is_empty()).then(succeed);
    let fail = (!failures.is_empty()).then(fail);
    let kind = fail.is_some().then(|| quote! { ErrorKind, });
    let serialize = fail.is_some().then(|| quote! { use serde::Serialize; });
    let request = succeed.is_some().then(|| quote! { Request, });
    let models = tested.iter().any(|(_, test)| test.names_models());
    let models = models.then(|| quote! { models, });
    let leave = super::deprecation::leave_for_all(context.plan);
    let partly = features::leave(context.plan);
    let allowed = super::library::allow_names(context);
    Some(quote! {
        #![doc = " Each operation against a server on the loopback interface: what is sent, and how the"]
        #![doc = " responses of the document's examples decode."]

        #leave
        #allowed
        #partly

        mod support;

        #imports
        use #library::{Call, Client, #kind Operation, RetryPolicy, #models};
        #serialize
        use support::{#request Server};

        #client
        #succeed
        #fail
        #(#successes)*
        #(#failures)*
    })
}

/// The function that makes the client for a server.
fn client(context: Context<'_>) -> TokenStream {
    let steps = context.plan.client.credentials.iter().map(|credential| {
        let setter = credential.setter.ident();
        let value = credential.made_up();
        quote! { .#setter(#value) }
    });
    let servers = context.plan.client.used_servers().map(|server| {
        let setter = server.setter.ident();
        quote! { .#setter(server.url()) }
    });
    quote! {
        fn client_of(server: &Server) -> Client {
            let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
            builder #(#servers)* #(#steps)* .build().expect("a client")
        }
    }
}

/// The function that makes a call which succeeds.
fn succeed() -> TokenStream {
    quote! {
        /// What a call yields where a server responds so, and what the server saw.
        async fn succeed<O: Operation>(
            status: u16,
            body: &str,
            call: impl FnOnce(&Client) -> Call<O>,
        ) -> (O::Output, Request) {
            let server = Server::start(status, body);
            let output = call(&client_of(&server)).await.expect("a success");
            (output, server.request())
        }
    }
}

/// The function that makes a call which fails.
fn fail() -> TokenStream {
    quote! {
        /// Checks that a call fails where a server responds so, with a body of type `T`.
        async fn fail<T: Serialize + 'static, O: Operation>(
            status: u16,
            body: &str,
            call: impl FnOnce(&Client) -> Call<O>,
        ) {
            let server = Server::start(status, body);
            let error = call(&client_of(&server)).await.err().expect("an error");
            assert_eq!(error.kind(), ErrorKind::Api);
            assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
            assert_eq!(error.raw_body(), Some(body.as_bytes()));
            let typed: &T = error.body().expect("a body of the type that is declared");
            support::assert_encodes(typed, body);
        }
    }
}

/// Each example of the request, and each of the response.
fn success(context: Context<'_>, method: &Method, test: &OperationTest) -> Option<TokenStream> {
    if !test.has_success() {
        return None;
    }
    let ending = match test.success.decoded {
        Decoded::Value => "sends_and_decodes",
        Decoded::Bytes | Decoded::OptionalBytes | Decoded::Unchecked => "sends",
    };
    let name = format_ident!("{}_{ending}", method.name.as_str().trim_end_matches('_'));
    let call = call(context, method, test);
    let checks = request_checks(method, test);
    let (response, decoded) = match test.success.decoded {
        Decoded::Value => {
            (quote! { response }, quote! { support::assert_encodes(&response, json); })
        }
        Decoded::Bytes => (quote! { response }, quote! { assert_eq!(response, json); }),
        Decoded::OptionalBytes => {
            (quote! { response }, quote! { assert_eq!(response.expect("a body"), json); })
        }
        Decoded::Unchecked => (quote! { _ }, TokenStream::new()),
    };
    let (variable, status, responses) = responses(&test.success);
    let exchange = quote! {
        let call = |client: &Client| client.#call;
        let (#response, request) = succeed(#status, json, call).await;
        #decoded
        #checks
    };
    let exchange = match &test.body {
        None => exchange,
        Some(TestBody::Bytes(bytes)) => {
            quote! { #exchange assert_eq!(request.body, #bytes.as_bytes()); }
        }
        Some(TestBody::Parts(part, held)) => {
            quote! { #exchange assert!(request.has_part(#part, #held)); }
        }
        Some(body) => {
            let ty = body.ty().map(|ty| context.written(ty, Place::Tests));
            let seen = match body {
                TestBody::Form(_, _, fields) => {
                    let fields = fields.iter().map(|(name, value)| {
                        quote! { assert!(request.has_field(#name, #value)); }
                    });
                    quote! { #(#fields)* }
                }
                TestBody::Multipart(_, _, parts) => {
                    let parts = parts.iter().map(|(name, content)| {
                        quote! { assert!(request.has_part(#name, #content)); }
                    });
                    quote! { #(#parts)* }
                }
                _ => quote! {
                    support::assert_same(&request.json(), &support::decode(sent));
                },
            };
            let exchange = quote! {
                let body: #ty = support::decode(sent);
                #exchange
                #seen
            };
            for_each(&quote! { sent }, &literals(body.values()), &exchange)
        }
    };
    let exchange = for_each(&variable, &responses, &exchange);
    let gate = features::attribute(&method.gate);
    Some(quote! {
        #gate
        #[tokio::test]
        async fn #name() {
            #exchange
        }
    })
}

fn literals(values: &[Value]) -> Vec<TokenStream> {
    values.iter().map(|value| json::literal(value).into_token_stream()).collect()
}

/// What a server responds with, bodies with one status or with one of their own each: what these are
/// called in the test, the status there, and all of them.
fn responses(success: &Success) -> (TokenStream, TokenStream, Vec<TokenStream>) {
    let number = |status: &u16| Literal::u16_unsuffixed(*status).into_token_stream();
    match success.responses.as_slice() {
        [(status, bodies)] => {
            let bodies = bodies.iter().map(|body| literal(body).into_token_stream());
            (quote! { json }, number(status), bodies.collect())
        }
        several => {
            let all = several.iter().flat_map(|(status, bodies)| {
                let status = number(status);
                bodies.iter().map(move |body| {
                    let body = literal(body);
                    quote! { (#status, #body) }
                })
            });
            (quote! { (status, json) }, quote! { status }, all.collect())
        }
    }
}

/// The text of a response as a literal.
pub(super) fn literal(text: &Text) -> Literal {
    match text {
        Text::Json(value) => json::literal(value),
        Text::Plain(text) => Literal::string(text),
    }
}

/// Statements for each of some values: in a loop where there are several.
fn for_each(
    variable: &TokenStream,
    values: &[TokenStream],
    statements: &TokenStream,
) -> TokenStream {
    match values {
        [only] => quote! { let #variable = #only; #statements },
        several => quote! { for #variable in [#(#several),*] { #statements } },
    }
}

fn call(context: Context<'_>, method: &Method, test: &OperationTest) -> TokenStream {
    let body = test.body.as_ref().map(|body| match body {
        TestBody::Bytes(bytes) => quote! { #bytes },
        TestBody::Parts(part, held) => {
            let library = format_ident!("{}", context.plan.package.library);
            quote! { #library::Parts::new().text(#part, #held) }
        }
        TestBody::Json(..) | TestBody::Form(..) | TestBody::Multipart(..) => quote! { &body },
    });
    let (taken, set) = if test.sets_body { (None, body) } else { (body, None) };
    let arguments = test.arguments.iter().map(|given| argument(context, given)).chain(taken);
    let method = method.name.ident();
    let set = set.map(|body| quote! { .body(#body) });
    quote! { #method(#(#arguments),*) #set }
}

fn argument(context: Context<'_>, argument: &TestArgument) -> TokenStream {
    match argument {
        TestArgument::Expression(expression) => expression.tokens(),
        TestArgument::Listed(model, value) => {
            let (model, value) = (model.ident(), value.tokens());
            quote! { &models::#model::from(#value) }
        }
        TestArgument::Decoded(ty, value) => {
            let (ty, json) = (context.written(ty, Place::Tests), json::line(value));
            quote! { &support::decode::<#ty>(#json) }
        }
    }
}

/// What a request must look like, whatever its body.
fn request_checks(method: &Method, test: &OperationTest) -> TokenStream {
    let line = format!("{} {}", method.verb, test.path);
    let checks = test.checks.iter().map(|check| match check {
        Check::Header(name, value) => {
            quote! { assert_eq!(request.header(#name), Some(#value)); }
        }
        Check::MediaType(begin) => quote! {
            let media_type = request.header("content-type");
            assert!(media_type.is_some_and(|media_type| media_type.starts_with(#begin)));
        },
        Check::Query(name, value) => quote! { assert!(request.has_query(#name, #value)); },
        Check::Cookie(name, value) => quote! { assert!(request.has_cookie(#name, #value)); },
        Check::Cookies(begin) => quote! {
            let cookies = request.header("cookie");
            assert!(cookies.is_some_and(|cookies| cookies.starts_with(#begin)));
        },
    });
    quote! {
        assert_eq!(request.line(), #line);
        #(#checks)*
    }
}

/// Each example of each error that the document declares.
fn failure(context: Context<'_>, method: &Method, test: &OperationTest) -> Option<TokenStream> {
    if !test.has_failures() {
        return None;
    }
    let name = format_ident!("{}_types_error_bodies", method.name.as_str().trim_end_matches('_'));
    let body = test.body.as_ref().and_then(|body| {
        let ty = context.written(body.ty()?, Place::Tests);
        let first = json::literal(body.values().first()?);
        Some(quote! {
            let sent = #first;
            let body: #ty = support::decode(sent);
        })
    });
    let call = call(context, method, test);
    let loops = test.failures.iter().map(|(ty, cases)| {
        let ty = context.written(ty, Place::Tests);
        let status = |(status, _): &(u16, Value)| Literal::u16_unsuffixed(*status);
        let body = |(_, body): &(u16, Value)| json::line(body);
        let (statuses, bodies): (Vec<_>, Vec<_>) =
            cases.iter().map(|case| (status(case), body(case))).unzip();
        let json = bodies.first();
        let is_same = cases.iter().all(|(_, body)| *body == cases[0].1);
        match statuses.as_slice() {
            [status] => quote! {
                let json = #json;
                fail::<#ty, _>(#status, json, call).await;
            },
            _ if is_same => quote! {
                let json = #json;
                for status in [#(#statuses),*] {
                    fail::<#ty, _>(status, json, call).await;
                }
            },
            _ => quote! {
                let cases = [#((#statuses, #bodies)),*];
                for (status, json) in cases {
                    fail::<#ty, _>(status, json, call).await;
                }
            },
        }
    });
    let gate = features::attribute(&method.gate);
    Some(quote! {
        #gate
        #[tokio::test]
        async fn #name() {
            #body
            let call = |client: &Client| client.#call;
            #(#loops)*
        }
    })
}
