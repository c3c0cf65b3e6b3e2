//! What is sent for security schemes, also for those that a document doesn't declare as OpenAPI has it.

mod support;

use credentials::{Client, ClientBuilder};
use support::Server;

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
