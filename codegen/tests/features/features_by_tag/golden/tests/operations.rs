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
use support::{Request, Server};

fn client_of(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

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

#[cfg(feature = "lost-pets")]
#[tokio::test]
async fn list_lost_pets_sends_and_decodes() {
    let json = r#"[{"name":"Mog","kind":"cat"}]"#;
    let call = |client: &Client| client.list_lost_pets();
    let (response, request) = succeed(200, json, call).await;
    support::assert_encodes(&response, json);
    assert_eq!(request.line(), "GET /lost-pets");
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[cfg(feature = "owners")]
#[tokio::test]
async fn add_owner_sends_and_decodes() {
    let json = r#"{"name":"text","pets":[{"name":"text"}]}"#;
    let sent = r#"{"name":"Mrs Thomas","pets":[{"name":"Mog"}]}"#;
    let body: models::Owner = support::decode(sent);
    let call = |client: &Client| client.add_owner(&body);
    let (response, request) = succeed(201, json, call).await;
    support::assert_encodes(&response, json);
    assert_eq!(request.line(), "POST /owners");
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), Some("application/json"));
    support::assert_same(&request.json(), &support::decode(sent));
}

#[cfg(feature = "owners")]
#[tokio::test]
async fn find_phones_sends() {
    for (status, json) in [(200, r#""text""#), (202, r#"{}"#)] {
        let call = |client: &Client| client.find_phones(1);
        let (_, request) = succeed(status, json, call).await;
        assert_eq!(request.line(), "GET /owners/1/phones");
        assert_eq!(request.header("accept"), Some("text/plain, application/json"));
    }
}

#[cfg(feature = "full-operations")]
#[tokio::test]
async fn get_full_sends_and_decodes() {
    let json = r#"true"#;
    let call = |client: &Client| client.get_full();
    let (response, request) = succeed(200, json, call).await;
    support::assert_encodes(&response, json);
    assert_eq!(request.line(), "GET /full");
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[cfg(feature = "http-operations")]
#[tokio::test]
async fn put_photo_sends() {
    let json = "";
    let call = |client: &Client| client.put_photo().body("bytes");
    let (_, request) = succeed(204, json, call).await;
    assert_eq!(request.line(), "PUT /http");
    assert_eq!(request.header("accept"), Some("application/json"));
    assert_eq!(request.header("content-type"), Some("image/png"));
    assert_eq!(request.body, "bytes".as_bytes());
}

#[cfg(feature = "untagged")]
#[tokio::test]
async fn get_health_sends() {
    let json = "";
    let call = |client: &Client| client.get_health();
    let (_, request) = succeed(204, json, call).await;
    assert_eq!(request.line(), "GET /health");
    assert_eq!(request.header("accept"), Some("application/json"));
}

#[cfg(feature = "lost-pets")]
#[tokio::test]
async fn list_lost_pets_types_error_bodies() {
    let call = |client: &Client| client.list_lost_pets();
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}

#[cfg(feature = "owners")]
#[tokio::test]
async fn add_owner_types_error_bodies() {
    let sent = r#"{"name":"Mrs Thomas","pets":[{"name":"Mog"}]}"#;
    let body: models::Owner = support::decode(sent);
    let call = |client: &Client| client.add_owner(&body);
    let json = r#"{"first":7}"#;
    fail::<models::Conflict, _>(409, json, call).await;
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}

#[cfg(feature = "owners")]
#[tokio::test]
async fn find_phones_types_error_bodies() {
    let call = |client: &Client| client.find_phones(1);
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}

#[cfg(feature = "full-operations")]
#[tokio::test]
async fn get_full_types_error_bodies() {
    let call = |client: &Client| client.get_full();
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}

#[cfg(feature = "http-operations")]
#[tokio::test]
async fn put_photo_types_error_bodies() {
    let call = |client: &Client| client.put_photo().body("bytes");
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}

#[cfg(feature = "untagged")]
#[tokio::test]
async fn get_health_types_error_bodies() {
    let call = |client: &Client| client.get_health();
    let json = r#"{"title":"No more room"}"#;
    fail::<models::Problem, _>(500, json, call).await;
}
