// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each operation against a server on the loopback interface: what is sent, and how the
//! responses of the document's examples decode.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]
#![cfg_attr(
    not(feature = "full"),
    allow(
        dead_code,
        unused_imports,
        unused_macros,
        rustdoc::broken_intra_doc_links,
        reason = "some of it is for, or tells of, operations that are left out"
    )
)]
#![cfg_attr(rustfmt, rustfmt::skip)]

#[rustfmt::skip]
mod support;

use features_by_tag::{Call, Client, ErrorKind, Operation, RetryPolicy, models};
use serde::Serialize;
use support::{Cases, Request, Server};

/// The headers that several requests have.
const HEADERS: &[&str] = &["accept: application/json"];

fn client_of(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

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

/// What a server sees of a call that it responds to without a body.
fn send<O: Operation>(status: u16, call: impl FnOnce(&Client) -> Call<O>) -> Request {
    let (_, request) = succeed(status, "", call);
    request
}

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

#[cfg(feature = "lost-pets")]
#[test]
fn list_lost_pets_sends_and_decodes() {
    let json = r#"[{"name":"Mog","kind":"cat"}]"#;
    let request = decode(200, json, |client| client.list_lost_pets());
    request.assert_line("GET /lost-pets");
    request.assert_headers(HEADERS);
}

#[cfg(feature = "owners")]
#[test]
fn add_owner_sends_and_decodes() {
    let json = r#"{"name":"text","pets":[{"name":"text"}]}"#;
    let sent = r#"{"name":"Mrs Thomas","pets":[{"name":"Mog"}]}"#;
    let body = support::decode(sent);
    let request = decode(201, json, |client| client.add_owner(&body));
    request.assert_line("POST /owners");
    request.assert_headers(HEADERS);
    request.assert_json("application/json", sent);
}

#[cfg(feature = "owners")]
#[test]
fn find_phones_sends() {
    for (status, json) in [(200, r#""text""#), (202, r#"{}"#)] {
        let (_, request) = succeed(status, json, |client| client.find_phones(1));
        request.assert_line("GET /owners/1/phones");
        request.assert_headers(&["accept: text/plain, application/json"]);
    }
}

#[cfg(feature = "full-operations")]
#[test]
fn get_full_sends_and_decodes() {
    let json = r#"true"#;
    let request = decode(200, json, |client| client.get_full());
    request.assert_line("GET /full");
    request.assert_headers(HEADERS);
}

#[cfg(feature = "http-operations")]
#[test]
fn put_photo_sends() {
    let request = send(204, |client| client.put_photo().body("bytes"));
    request.assert_line("PUT /http");
    request.assert_headers(HEADERS);
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, "bytes".as_bytes());
}

#[cfg(feature = "untagged")]
#[test]
fn get_health_sends() {
    let request = send(204, |client| client.get_health());
    request.assert_line("GET /health");
    request.assert_headers(HEADERS);
}

#[test]
fn error_bodies_have_their_types() {
    let cases = Cases::default();
    #[cfg(feature = "lost-pets")]
    {
        let json = r#"{"title":"No more room"}"#;
        let responses = [(500, json)];
        let call = |client: &Client| client.list_lost_pets();
        fails::<models::Problem, _>(&cases, &responses, call);
    }
    #[cfg(feature = "owners")]
    {
        let json = r#"{"first":7}"#;
        let responses = [(409, json)];
        let call = |client: &Client| {
            let body = support::decode(
                r#"{"name":"Mrs Thomas","pets":[{"name":"Mog"}]}"#,
            );
            client.add_owner(&body)
        };
        fails::<models::Conflict, _>(&cases, &responses, call);
    }
    #[cfg(feature = "owners")]
    {
        let json = r#"{"title":"No more room"}"#;
        let responses = [(500, json)];
        let call = |client: &Client| {
            let body = support::decode(
                r#"{"name":"Mrs Thomas","pets":[{"name":"Mog"}]}"#,
            );
            client.add_owner(&body)
        };
        fails::<models::Problem, _>(&cases, &responses, call);
        let call = |client: &Client| client.find_phones(1);
        fails::<models::Problem, _>(&cases, &responses, call);
    }
    #[cfg(feature = "full-operations")]
    {
        let json = r#"{"title":"No more room"}"#;
        let responses = [(500, json)];
        let call = |client: &Client| client.get_full();
        fails::<models::Problem, _>(&cases, &responses, call);
    }
    #[cfg(feature = "http-operations")]
    {
        let json = r#"{"title":"No more room"}"#;
        let responses = [(500, json)];
        let call = |client: &Client| client.put_photo().body("bytes");
        fails::<models::Problem, _>(&cases, &responses, call);
    }
    #[cfg(feature = "untagged")]
    {
        let json = r#"{"title":"No more room"}"#;
        let responses = [(500, json)];
        let call = |client: &Client| client.get_health();
        fails::<models::Problem, _>(&cases, &responses, call);
    }
    cases.end();
}
