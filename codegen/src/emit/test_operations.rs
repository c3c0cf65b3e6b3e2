//! `tests/operations.rs`: each operation against a server on the loopback interface, with the
//! document's examples.

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use serde_json::Value;

use super::expressions::Imports;
use super::layout::Expression;
use super::types::Place;
use super::{Context, Named, json};
use crate::model::{
    Carrier, Kind, Location, MediaType, Operation, Parameter, Status, TypeId, Used,
};

/// What RFC 3986 doesn't reserve stays as it is in a path.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// The tests of the operations; nothing where there are none.
pub(super) fn write(context: Context<'_>) -> Option<TokenStream> {
    let named = || context.operations().filter(|named| has_arguments(context, named.operation));
    let library = format_ident!("{}", context.plan.package.library());
    let client = client(context);
    let successes = named().filter_map(|named| Some((named, success(context, named)?)));
    let (tested, successes): (Vec<Named<'_>>, Vec<TokenStream>) = successes.unzip();
    // The types of bodies are spelt out.
    let bodies = tested.iter().filter_map(|named| named.request());
    let bodies = bodies.filter(|(body, _)| body.required).map(|(_, body)| body.ty);
    let imports = context.imports(&bodies.collect::<Vec<TypeId>>());
    let failures: Vec<TokenStream> = named().filter_map(|named| failure(context, named)).collect();
    if successes.is_empty() && failures.is_empty() {
        return None;
    }
    let (error, check) = if failures.is_empty() {
        (TokenStream::new(), TokenStream::new())
    } else {
        (quote! { Error, ErrorKind, }, check_failure())
    };
    let text = format!("{}{}", quote! { #(#successes)* }, quote! { #(#failures)* });
    let models = text.contains("models ::").then(|| quote! { models, });
    let leave = context.leave_for_all();
    let allowed = super::library::allow_names(context);
    Some(quote! {
        #![doc = " Each operation against a server on the loopback interface: what is sent, and how the"]
        #![doc = " answers of the document's examples decode."]

        #leave
        #allowed

        mod support;

        #imports
        use #library::{Client, #error RetryPolicy, #models};
        use support::Server;

        #client
        #check
        #(#successes)*
        #(#failures)*
    })
}

/// Whether each parameter that must be given has a value to give.
fn has_arguments(context: Context<'_>, operation: &Operation) -> bool {
    let mut required = operation.parameters.iter().filter(|parameter| parameter.required);
    required.all(|parameter| context.parameter_sample(parameter).is_some())
}

/// The function that makes the client for a server.
fn client(context: Context<'_>) -> TokenStream {
    let steps = context.names.schemes.iter().map(|names| {
        let setter = names.setter.ident();
        let value = secret(names.setter.as_str());
        quote! { .#setter(#value) }
    });
    quote! {
        fn client_of(server: &Server) -> Client {
            let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
            builder #(#steps)* .build().expect("a client")
        }
    }
}

/// The credential that tests give for a scheme: of what headers and cookies can hold.
fn secret(setter: &str) -> String {
    let letter = |c: char| match c {
        '_' => "-".to_owned(),
        c if c.is_ascii() => c.to_string(),
        c => format!("u{:x}", u32::from(c)),
    };
    format!("the-{}", setter.chars().map(letter).collect::<String>())
}

fn check_failure() -> TokenStream {
    quote! {
        /// Checks that an error tells of an answer with a status and a body of type `T`.
        fn assert_answer<T: serde::Serialize + 'static>(error: &Error, status: u16, body: &str) {
            assert_eq!(error.kind(), ErrorKind::Api);
            let found = error.status().expect("a status");
            assert_eq!(found.as_u16(), status);
            assert_eq!(error.raw_body(), Some(body.as_bytes()));
            let typed: &T = error.body().expect("a body of the type that is declared");
            support::assert_encodes(typed, body);
        }
    }
}

/// Each example of the request, and each of the answer; nothing where a type holds itself without
/// end, so that there is no value of it.
fn success(context: Context<'_>, named: Named<'_>) -> Option<TokenStream> {
    let test = format_ident!(
        "{}_{}",
        named.names.method.as_str().trim_end_matches('_'),
        if decodes(context, named) { "sends_and_decodes" } else { "sends" }
    );
    let (status, answers) = answers(context, named);
    let call = call(context, named);
    let checks = request_checks(context, named);
    let (answer, decoded) = if decodes(context, named) {
        (quote! { let answer = }, quote! { support::assert_encodes(&answer, json); })
    } else {
        (TokenStream::new(), TokenStream::new())
    };
    let bodies = bodies(context, named);
    if answers.is_empty() || bodies.as_ref().is_some_and(|(_, bodies)| bodies.is_empty()) {
        return None;
    }
    let exchange = quote! {
        let server = Server::start(#status, json);
        let client = client_of(&server);
        let call = client.#call;
        #answer call.await.expect("a success");
        #decoded
        let request = server.request();
        #checks
    };
    let exchange = match bodies {
        Some((ty, bodies)) => {
            let exchange = quote! {
                let body: #ty = support::decode(sent);
                #exchange
                support::assert_same(&request.json(), &support::decode(sent));
            };
            for_each(&quote! { sent }, &bodies, &exchange)
        }
        None => exchange,
    };
    let exchange = for_each(&quote! { json }, &answers, &exchange);
    Some(quote! {
        #[tokio::test]
        async fn #test() {
            #exchange
        }
    })
}

/// Whether the answer is of a type that has more than one value.
fn decodes(context: Context<'_>, named: Named<'_>) -> bool {
    let types = &context.api.types;
    let output = named.output().map(|output| types.resolve(output.body.ty));
    output.is_some_and(|ty| !matches!(types.get(ty).kind, Kind::Null))
}

/// Statements for each of some values: in a loop where there are several.
fn for_each(variable: &TokenStream, values: &[Literal], statements: &TokenStream) -> TokenStream {
    match values {
        [only] => quote! { let #variable = #only; #statements },
        several => quote! { for #variable in [#(#several),*] { #statements } },
    }
}

/// The status and the bodies that an operation is answered with.
fn answers(context: Context<'_>, named: Named<'_>) -> (Literal, Vec<Literal>) {
    let output = named.output();
    let status = match &output {
        Some(output) => Some(output.status),
        None => named.operation.successes().next().map(|(_, response)| response.status),
    };
    let status = status.and_then(exact).unwrap_or(200);
    let bodies = match output {
        Some(output) => examples(context, output.body.media).iter().map(json::literal).collect(),
        None => vec![Literal::string("")],
    };
    (Literal::u16_unsuffixed(status), bodies)
}

/// A body's examples, or else one that is made up.
fn examples(context: Context<'_>, media: &MediaType) -> Vec<Value> {
    let mut values: Vec<Value> =
        media.examples.iter().map(|example| example.value.clone()).collect();
    if values.is_empty() {
        values.extend(media.ty.and_then(|ty| context.sample(ty)).cloned());
    }
    values
}

/// The type of the request's body and its examples, where a body must be sent.
fn bodies(context: Context<'_>, named: Named<'_>) -> Option<(TokenStream, Vec<Literal>)> {
    let (body, Used { media, ty, .. }) = named.request()?;
    let owned = owned(context, ty);
    let examples = examples(context, media).into_iter();
    let sent = examples.map(|example| json::literal(&context.as_sent(ty, example)));
    body.required.then(|| (owned, sent.collect()))
}

/// A type as tests write it, without imports.
fn owned(context: Context<'_>, id: TypeId) -> TokenStream {
    context.ty(id, Place::Tests)
}

fn call(context: Context<'_>, named: Named<'_>) -> TokenStream {
    let Named { operation, names, .. } = named;
    let mut arguments = Vec::new();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let resolved = context.api.types.resolve(parameter.ty);
        let Some(value) = context.parameter_sample(parameter) else {
            continue;
        };
        arguments.push(match (&context.api.types.get(resolved).kind, value) {
            (Kind::Enumeration(_), value) => {
                let name = context.model_name(parameter.ty).ident();
                let value = Expression::Atom(value.to_string()).tokens();
                quote! { &models::#name::from(#value) }
            }
            _ => context.convertible(parameter.ty, value, &mut Imports::default()).tokens(),
        });
    }
    if bodies(context, named).is_some() {
        arguments.push(quote! { &body });
    }
    let method = names.method.ident();
    quote! { #method(#(#arguments),*) }
}

/// A parameter's value as it goes over the wire, before any escaping.
fn sent(context: Context<'_>, parameter: &Parameter) -> String {
    match context.parameter_sample(parameter) {
        None => String::new(),
        Some(Value::String(text)) => text.clone(),
        Some(Value::Number(number)) if number.is_f64() => {
            number.as_f64().unwrap_or_default().to_string()
        }
        Some(other) => other.to_string(),
    }
}

/// What a request must look like, whatever its body.
fn request_checks(context: Context<'_>, named: Named<'_>) -> TokenStream {
    let operation = named.operation;
    let method = &operation.method;
    let mut path = operation.path.clone();
    let fixed = operation.query.iter();
    let mut checks: Vec<TokenStream> =
        fixed.map(|(name, value)| query_check(name, value)).collect();
    for parameter in operation.parameters.iter().filter(|parameter| parameter.required) {
        let value = sent(context, parameter);
        let name = &parameter.name;
        match parameter.location {
            Location::Path => {
                let segment = utf8_percent_encode(&value, RESERVED).to_string();
                path = path.replace(&format!("{{{name}}}"), &segment);
            }
            Location::Header if name.eq_ignore_ascii_case("cookie") => {
                // Credentials may stand behind it.
                checks.push(quote! {
                    let cookies = request.header("cookie");
                    assert!(cookies.is_some_and(|cookies| cookies.starts_with(#value)));
                });
            }
            Location::Header => checks.push(header_check(name, &value)),
            Location::Query if parameter.encoding.keeps_reserved() => {
                // What is percent-encoded already isn't encoded again.
                let value = percent_decode_str(&value).decode_utf8_lossy();
                checks.push(query_check(name, &value));
            }
            Location::Query | Location::Cookie => checks.push(query_check(name, &value)),
        }
    }
    for scheme in expected_schemes(operation) {
        let value = secret(context.names.schemes[scheme].setter.as_str());
        checks.push(match &context.api.schemes[scheme].carrier {
            Carrier::Header(name) => header_check(name, &value),
            Carrier::Bearer => header_check("authorization", &format!("Bearer {value}")),
            Carrier::Cookie(name) => quote! { assert!(request.has_cookie(#name, #value)); },
            Carrier::Query(name) => query_check(name, &value),
        });
    }
    let output = named.output();
    let accept = output.map_or("application/json", |output| output.body.wanted_as());
    checks.push(header_check("accept", accept));
    match named.request().filter(|(body, _)| body.required) {
        Some((_, used)) => checks.push(header_check("content-type", used.media.sent_as())),
        None if matches!(method.as_str(), "POST" | "PUT" | "PATCH") => {
            checks.push(header_check("content-length", "0"));
        }
        None => {}
    }
    quote! {
        assert_eq!(request.method, #method);
        assert_eq!(request.path, #path);
        #(#checks)*
    }
}

fn header_check(name: &str, value: &str) -> TokenStream {
    let name = name.to_ascii_lowercase();
    quote! { assert_eq!(request.header(#name), Some(#value)); }
}

fn query_check(name: &str, value: &str) -> TokenStream {
    quote! { assert!(request.has_query(#name, #value)); }
}

/// The schemes that a client which has all credentials meets: the largest alternative, the first of
/// equals.
fn expected_schemes(operation: &Operation) -> Vec<usize> {
    let alternatives = operation.security.alternatives.iter();
    alternatives.rev().max_by_key(|schemes| schemes.len()).cloned().unwrap_or_default()
}

/// Each example of each error that the document declares.
fn failure(context: Context<'_>, named: Named<'_>) -> Option<TokenStream> {
    let Named { operation, exchange, names } = named;
    let failures = operation.failures();
    let exact: Vec<u16> =
        failures.iter().filter_map(|(_, response)| exact(response.status)).collect();
    let mut by_type: Vec<(TypeId, Vec<(Literal, Literal)>)> = Vec::new();
    for (index, response) in failures {
        let Some(Used { media, ty, .. }) = exchange.response(operation, index) else { continue };
        if !context.is_model(ty) {
            continue;
        }
        let status = Literal::u16_unsuffixed(stand_in(response.status, &exact));
        let mut examples = examples(context, media);
        examples.retain(|example| !example.is_null());
        let cases = examples.iter().map(|body| (status.clone(), json::line(body)));
        match by_type.iter_mut().find(|(known, _)| *known == ty) {
            _ if examples.is_empty() => {}
            Some((_, known)) => known.extend(cases),
            None => by_type.push((ty, cases.collect())),
        }
    }
    let bodies = bodies(context, named);
    if by_type.is_empty() || bodies.as_ref().is_some_and(|(_, bodies)| bodies.is_empty()) {
        return None;
    }
    let test = format_ident!("{}_types_error_bodies", names.method.as_str().trim_end_matches('_'));
    let body = bodies.map(|(ty, examples)| {
        let first = &examples[0];
        quote! {
            let sent = #first;
            let body: #ty = support::decode(sent);
        }
    });
    let call = call(context, named);
    let loops = by_type.into_iter().map(|(ty, cases)| {
        let ty = owned(context, ty);
        let exchange = quote! {
                let server = Server::start(status, json);
                let client = client_of(&server);
                let call = client.#call;
                let error = call.await.expect_err("an error");
                assert_answer::<#ty>(&error, status, json);
        };
        match cases.as_slice() {
            [(status, json)] => quote! { let status = #status; let json = #json; #exchange },
            several => {
                let cases = several.iter().map(|(status, json)| quote! { (#status, #json) });
                quote! { let cases = [#(#cases),*]; for (status, json) in cases { #exchange } }
            }
        }
    });
    Some(quote! {
        #[tokio::test]
        async fn #test() {
            #body
            #(#loops)*
        }
    })
}

fn exact(status: Status) -> Option<u16> {
    match status {
        Status::Exactly(code) => Some(code),
        Status::Class(_) | Status::Default => None,
    }
}

/// A status of those that a response is declared for.
fn stand_in(status: Status, taken: &[u16]) -> u16 {
    let first_free =
        |from: u16| (from..from + 100).find(|code| !taken.contains(code)).unwrap_or(from);
    match status {
        Status::Exactly(code) => code,
        Status::Class(digit) => first_free(digit * 100),
        Status::Default => first_free(500),
    }
}

impl Context<'_> {
    /// Whether a type is one of the models, as opposed to built from Rust's own.
    fn is_model(self, id: TypeId) -> bool {
        self.api.types.get(self.api.types.resolve(id)).kind.is_model()
    }
}
