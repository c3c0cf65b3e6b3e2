//! What is sent for security schemes, also for those that a document doesn't declare as OpenAPI has it.

mod support;

use std::io;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};

use credentials::{Client, ClientBuilder, ErrorKind, TokenProvider};
use support::{Server, response};

fn client(server: &Server, configure: fn(ClientBuilder) -> ClientBuilder) -> Client {
    let builder = Client::builder().base_url(server.url());
    configure(builder).build().expect("a client")
}

#[tokio::test]
async fn a_scheme_that_is_not_declared_is_a_header_of_the_callers() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder);
    client.undeclared().await.expect("a success");
    assert_eq!(server.request().header("authorization"), None);
    client.undeclared().header("authorization", "Login abc").await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Login abc"));
}

#[tokio::test]
async fn what_is_declared_beside_it_is_sent() {
    let server = Server::start(204, "");
    let without = client(&server, |builder| builder);
    let error = without.undeclared_beside_a_key().await.expect_err("no key");
    assert!(error.to_string().contains("a credential is missing: `key`"), "{error}");
    let client = client(&server, |builder| builder.key("abcdef"));
    client.undeclared_beside_a_key().await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("abcdef"));
}

#[tokio::test]
async fn a_certificate_is_not_sent_in_a_request() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.key("abcdef"));
    client.certificate().await.expect("a success");
    assert_eq!(server.request().header("x-key"), None);
    client.certificate_and_key().await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("abcdef"));
    client.nothing().await.expect("a success");
    assert_eq!(server.request().header("x-key"), None);
}

#[tokio::test]
async fn a_header_that_is_called_after_what_it_holds_is_sent_as_it_is_meant() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.token("abcdef").whole("Token token=ghijkl"));
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef"));
    client.whole().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Token token=ghijkl"));
}

#[tokio::test]
async fn basic_authentication_sends_a_name_and_a_password() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.username("Aladdin").password("open sesame"));
    client.basic().await.expect("a success");
    // The example of RFC 7617.
    let authorization = Some("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    assert_eq!(server.request().header("authorization"), authorization);
    let error = client.basic_and_key().await.expect_err("no key");
    assert!(error.to_string().contains("`username` and `password` and `key`"), "{error}");
}

#[tokio::test]
async fn where_a_key_stands_for_the_name_there_is_no_password() {
    let server = Server::start(204, "");
    let alone = client(&server, |builder| builder.username("Aladdin"));
    let error = alone.basic().await.expect_err("no password");
    assert!(error.to_string().contains("`username` and `password`"), "{error}");
    let client = client(&server, |builder| builder.username("Aladdin").password(""));
    client.basic().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Basic QWxhZGRpbjo="));
}

#[test]
fn a_name_with_a_colon_would_be_another_one() {
    let builder = Client::builder().base_url("http://localhost").username("a:b").password("c");
    let error = builder.build().expect_err("a colon");
    assert!(error.to_string().contains("`username` holds what can't be sent"), "{error}");
}

#[tokio::test]
async fn neither_the_name_nor_the_password_shows() {
    let server = Server::start(401, "Aladdin:open sesame, QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    let client = client(&server, |builder| builder.username("Aladdin").password("open sesame"));
    let error = client.basic().await.expect_err("refused");
    let shown = format!("{client:?} {error:?} {error}");
    for secret in ["Aladdin", "open sesame", "QWxhZGRp"] {
        assert!(!shown.contains(secret), "{shown}");
    }
}

#[tokio::test]
async fn of_another_scheme_the_caller_gives_the_whole_header() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.digested("Digest username=\"Mufasa\""));
    client.digest().await.expect("a success");
    let authorization = Some("Digest username=\"Mufasa\"");
    assert_eq!(server.request().header("authorization"), authorization);
}

#[tokio::test]
async fn blanks_of_a_password_are_a_part_of_it() {
    let server = Server::start(204, "");
    let client = client(&server, |builder| builder.username("a").password("b "));
    client.basic().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Basic YTpiIA=="));
}

/// Yields `abcdef-1`, `abcdef-2` and so on.
fn provider() -> impl TokenProvider {
    let asked = AtomicU32::new(0);
    move || {
        let number = asked.fetch_add(1, Relaxed) + 1;
        async move { io::Result::Ok(format!("abcdef-{number}")) }
    }
}

#[tokio::test]
async fn a_token_may_come_from_a_provider() {
    let server =
        Server::start_each([response(204, "", ""), response(401, "", ""), response(204, "", "")]);
    let builder = Client::builder().base_url(server.url()).token_from(provider());
    let client = builder.build().expect("a client");
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-1"));
    client.token().await.expect("a success");
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-1"));
    assert_eq!(server.request().header("authorization"), Some("Bearer abcdef-2"));
}

#[tokio::test]
async fn a_provider_that_fails_ends_the_call_before_anything_is_sent() {
    let server = Server::start(204, "");
    let provider = || async { Err::<String, _>(io::Error::other("the login is closed")) };
    let builder = Client::builder().base_url(server.url()).token_from(provider);
    let error = builder.build().expect("a client").token().await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.to_string().contains("the login is closed"), "{error}");
    assert!(!server.has_request());
}

#[tokio::test]
async fn what_is_missing_may_be_given_in_either_way() {
    let server = Server::start(204, "");
    let error = client(&server, |builder| builder).token().await.expect_err("no token");
    let expected = "a credential is missing: `token` (or `token_from`)";
    assert!(error.to_string().contains(expected), "{error}");
}
