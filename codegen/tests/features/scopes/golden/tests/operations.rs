// @generated from the API's OpenAPI document; the next run overwrites edits.

//! Each operation against a server on the loopback interface: what is sent, and how the
//! responses of the document's examples decode.

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

use scopes::{Call, Client, Operation, RetryPolicy};
use support::{Request, Server};

fn client_of(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder
        .username("the-username")
        .password("the-password")
        .login("the-login")
        .build()
        .expect("a client")
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

#[cfg(feature = "untagged")]
#[test]
fn list_pets_sends() {
    let request = send(204, |client| client.list_pets());
    request.assert_line("GET /pets");
    request
        .assert_headers(
            &["authorization: Bearer the-login", "accept: application/json"],
        );
}

#[cfg(feature = "untagged")]
#[test]
fn add_pet_sends() {
    let request = send(204, |client| client.add_pet());
    request.assert_line("POST /pets");
    request
        .assert_headers(
            &[
                "authorization: Bearer the-login",
                "accept: application/json",
                "content-length: 0",
            ],
        );
}

#[cfg(feature = "untagged")]
#[test]
fn remove_pets_sends() {
    let request = send(204, |client| client.remove_pets());
    request.assert_line("DELETE /pets");
    request
        .assert_headers(
            &[
                "authorization: Basic dGhlLXVzZXJuYW1lOnRoZS1wYXNzd29yZA==",
                "accept: application/json",
            ],
        );
}
