//! A header that every operation requires is a credential of the client, where it is called after one.

mod support;

use disguised_keys::Client;
use support::Server;

#[tokio::test]
async fn the_key_is_the_clients_and_no_argument() {
    let server = Server::start(204, "");
    let builder = Client::builder().base_url(server.url()).x_api_key("the-key");
    let client = builder.build().expect("a client");
    client.list_notes().await.expect("a success");
    assert_eq!(server.request().header("x-api-key"), Some("the-key"));
    client.delete_note("1").await.expect("a success");
    assert_eq!(server.request().header("x-api-key"), Some("the-key"));
    let shown = format!("{client:?}");
    assert!(!shown.contains("the-key"), "{shown}");
}

#[tokio::test]
async fn without_the_key_there_is_no_client() {
    let error = Client::builder().base_url("http://localhost").build().expect_err("no key");
    assert!(error.to_string().contains("`x_api_key`"), "{error}");
}

#[tokio::test]
async fn what_only_some_operations_require_is_an_argument() {
    let server = Server::start(204, "");
    let client = Client::new(server.url(), "the-key").expect("a client");
    client.add_note("Token abc").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("authorization"), Some("Token abc"));
    assert_eq!(request.header("x-api-key"), Some("the-key"));
}
