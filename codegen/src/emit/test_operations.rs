//! `tests/operations.rs`: each operation against a server on the loopback interface, with the
//! document's examples.

use indexmap::IndexMap;
use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use serde_json::Value;

use super::types::{self, Place};
use super::{Context, features, json, test_failures};
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
    let common = common_headers(&tested);
    let successes =
        tested.iter().filter_map(|(method, test)| success(context, method, test, &common));
    let successes: Vec<TokenStream> = successes.collect();
    // The types of bodies and of some arguments are spelt out.
    let spelt = tested.iter().filter(|(_, test)| test.has_success() || test.has_failures());
    let spelt = spelt.flat_map(|(_, test)| test.types_of_calls());
    let imports = types::imports(TypeImports::of(&spelt.collect::<Vec<&RustType>>()));
    let failures = test_failures::write(context, &tested);
    if successes.is_empty() && failures.is_none() {
        return None;
    }
    let decodes =
        tested.iter().any(|(_, test)| test.has_success() && test.success.decoded == Decoded::Value);
    let decode = decodes.then(decode);
    let succeed = (!successes.is_empty()).then(succeed);
    let sends = tested.iter().any(|(_, test)| test.has_success() && is_bodiless(&test.success));
    let send = sends.then(send);
    let fail = failures.is_some().then(test_failures::functions);
    let kind = fail.is_some().then(|| quote! { ErrorKind, });
    let serialize = (fail.is_some() || decodes).then(|| quote! { use serde::Serialize; });
    let request = succeed.is_some().then(|| quote! { Request, });
    let cases = fail.is_some().then(|| quote! { Cases, });
    let models = tested.iter().any(|(_, test)| test.names_models());
    let models = models.then(|| quote! { models, });
    let headers = (!common.is_empty()).then(|| {
        quote! {
            /// The headers that several requests have.
            const HEADERS: &[&str] = &[#(#common),*];
        }
    });
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
        use support::{#cases #request Server};

        #headers
        #client
        #succeed
        #send
        #decode
        #fail
        #(#successes)*
        #failures
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
        fn succeed<O: Operation>(
            status: u16,
            body: &str,
            call: impl FnOnce(&Client) -> Call<O>,
        ) -> (O::Output, Request) {
            let server = Server::start(status, body);
            let output = support::block_on(call(&client_of(&server))).expect("a success");
            (output, server.request())
        }
    }
}

/// The function that makes a call which succeeds with nothing.
fn send() -> TokenStream {
    quote! {
        /// What a server sees of a call that it responds to without a body.
        fn send<O: Operation>(status: u16, call: impl FnOnce(&Client) -> Call<O>) -> Request {
            let (_, request) = succeed(status, "", call);
            request
        }
    }
}

/// Whether an operation succeeds with no body alone, in one way.
fn is_bodiless(success: &Success) -> bool {
    let [(_, bodies)] = success.responses.as_slice() else { return false };
    success.decoded == Decoded::Unchecked && matches!(bodies.as_slice(), [Text::Plain("")])
}

/// The function that makes a call which yields a value.
fn decode() -> TokenStream {
    quote! {
        /// Checks that a call yields the JSON that a server responds with, and tells what the server saw.
        fn decode<O: Operation<Output: Serialize>>(
            status: u16,
            json: &str,
            call: impl FnOnce(&Client) -> Call<O>,
        ) -> Request {
            let (output, request) = succeed(status, json, call);
            support::assert_encodes(&output, json);
            request
        }
    }
}

/// Each example of the request, and each of the response.
fn success(
    context: Context<'_>,
    method: &Method,
    test: &OperationTest,
    common: &[String],
) -> Option<TokenStream> {
    if !test.has_success() {
        return None;
    }
    let ending = match test.success.decoded {
        Decoded::Value => "sends_and_decodes",
        Decoded::Bytes | Decoded::OptionalBytes | Decoded::Unchecked => "sends",
    };
    let name = format_ident!("{}_{ending}", method.name.as_str().trim_end_matches('_'));
    let call = call(context, method, test);
    let checks = request_checks(method, test, common);
    let (variable, status, responses) = responses(&test.success);
    // What there is nothing in needs no name.
    let is_bare = responses.len() == 1 && test.success.decoded == Decoded::Unchecked;
    let json = if is_bare {
        responses[0].clone()
    } else {
        quote! { json }
    };
    let made = quote! { (#status, #json, |client| client.#call) };
    let made = match test.success.decoded {
        Decoded::Value => quote! { let request = decode #made; },
        Decoded::Bytes => quote! {
            let (response, request) = succeed #made;
            assert_eq!(response, json);
        },
        Decoded::OptionalBytes => quote! {
            let (response, request) = succeed #made;
            assert_eq!(response.expect("a body"), json);
        },
        Decoded::Unchecked if is_bodiless(&test.success) => {
            quote! { let request = send(#status, |client| client.#call); }
        }
        Decoded::Unchecked => quote! { let (_, request) = succeed #made; },
    };
    let seen = test.body.as_ref().map(body_checks);
    let exchange = quote! { #made #checks #seen };
    let exchange = match test.body.as_ref().map(TestBody::values) {
        None | Some([]) => exchange,
        Some(values) => {
            let body = decoded_body(context, test, &quote! { sent });
            for_each(&quote! { sent }, &literals(values), &quote! { #body #exchange })
        }
    };
    let exchange = if is_bare { exchange } else { for_each(&variable, &responses, &exchange) };
    let gate = features::attribute(&method.gate);
    Some(quote! {
        #gate
        #[test]
        fn #name() {
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

/// A call of an operation, with its arguments and its body.
pub(super) fn call(context: Context<'_>, method: &Method, test: &OperationTest) -> TokenStream {
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

/// The statement that makes the body of a call from the JSON that it's sent as. Its type is spelt out only
/// where the call doesn't tell it.
pub(super) fn decoded_body(
    context: Context<'_>,
    test: &OperationTest,
    json: &TokenStream,
) -> TokenStream {
    let ty = test.spelt_body().map(|ty| context.written(ty, Place::Tests));
    let ty = ty.map(|ty| quote! { : #ty });
    quote! { let body #ty = support::decode(#json); }
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

/// What the body of a request must be.
fn body_checks(body: &TestBody) -> TokenStream {
    match body {
        TestBody::Bytes(bytes) => quote! { assert_eq!(request.body, #bytes.as_bytes()); },
        TestBody::Parts(part, held) => quote! { assert!(request.has_part(#part, #held)); },
        TestBody::Form(_, _, fields) => {
            let (names, values): (Vec<_>, Vec<_>) = fields.iter().cloned().unzip();
            quote! { #(assert!(request.has_field(#names, #values));)* }
        }
        TestBody::Multipart(_, _, parts) => {
            let (names, contents): (Vec<_>, Vec<_>) = parts.iter().cloned().unzip();
            quote! { #(assert!(request.has_part(#names, #contents));)* }
        }
        TestBody::Json(_, media_type, _) => quote! { request.assert_json(#media_type, sent); },
    }
}

/// The headers that a request must have, but for that of its body.
fn headers(test: &OperationTest) -> Vec<String> {
    let headers = test.checks.iter().filter_map(|check| match check {
        Check::Header(name, value) if name != "content-type" => Some(format!("{name}: {value}")),
        _ => None,
    });
    headers.collect()
}

/// The headers that more requests have than any others, of those that succeed, if several do.
fn common_headers(tested: &[(&Method, &OperationTest)]) -> Vec<String> {
    let succeeding = tested.iter().filter(|(_, test)| test.has_success());
    let mut counts: IndexMap<Vec<String>, usize> = IndexMap::new();
    for (_, test) in succeeding {
        *counts.entry(headers(test)).or_default() += 1;
    }
    let most = counts.into_iter().rev().max_by_key(|(_, count)| *count);
    most.filter(|(_, count)| *count > 1).map(|(headers, _)| headers).unwrap_or_default()
}

/// What a request must look like, whatever its body.
fn request_checks(method: &Method, test: &OperationTest, common: &[String]) -> TokenStream {
    let line = format!("{} {}", method.verb, test.path);
    let checks = test.checks.iter().map(|check| match check {
        Check::Header(name, value) => {
            // The others stand together.
            let is_apart = name == "content-type";
            is_apart.then(|| quote! { assert_eq!(request.header(#name), Some(#value)); })
        }
        Check::MediaType(begin) => Some(quote! {
            let media_type = request.header("content-type");
            assert!(media_type.is_some_and(|media_type| media_type.starts_with(#begin)));
        }),
        Check::Query(name, value) => Some(quote! { assert!(request.has_query(#name, #value)); }),
        Check::Cookie(name, value) => Some(quote! { assert!(request.has_cookie(#name, #value)); }),
        Check::Cookies(begin) => Some(quote! {
            let cookies = request.header("cookie");
            assert!(cookies.is_some_and(|cookies| cookies.starts_with(#begin)));
        }),
    });
    let checks: Vec<TokenStream> = checks.flatten().collect();
    let mut headers = headers(test);
    let has_common = !common.is_empty() && common.iter().all(|header| headers.contains(header));
    let common = has_common.then(|| {
        headers.retain(|header| !common.contains(header));
        quote! { request.assert_headers(HEADERS); }
    });
    let headers =
        (!headers.is_empty()).then(|| quote! { request.assert_headers(&[#(#headers),*]); });
    quote! {
        request.assert_line(#line);
        #common
        #headers
        #(#checks)*
    }
}
