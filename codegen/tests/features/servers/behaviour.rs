//! Where calls go: to the server of the document, unless an operation has one of its own.

mod support;

use std::sync::{Arc, Mutex};

use servers::http::{Request, Response};
use servers::{Body, Client, Transport, TransportFuture};
use support::Server;

/// Answers with nothing, and keeps the URLs that requests would go to.
#[derive(Clone, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

impl Transport for Seen {
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
        self.0.lock().expect("the URLs").push(request.uri().to_string());
        Box::pin(async { Ok(Response::new(Body::default())) })
    }
}

impl Seen {
    fn urls(&self) -> Vec<String> {
        self.0.lock().expect("the URLs").clone()
    }
}

/// A client of the document's servers, and what stands in for them.
fn client() -> (Client, Seen) {
    let seen = Seen::default();
    let client = Client::builder().transport(seen.clone()).build().expect("a client");
    (client, seen)
}

#[tokio::test]
async fn an_operation_with_a_server_of_its_own_goes_there() {
    let (client, seen) = client();
    client.list_parcels().await.expect("a success");
    client.list_labels().await.expect("a success");
    client.print_label().await.expect("a success");
    client.repeats_the_usual().await.expect("a success");
    client.get_rates().await.expect("a success");
    client.get_regions().await.expect("a success");
    assert_eq!(
        seen.urls(),
        [
            "https://depot.test/v1/parcels",
            "https://labels.depot.test/labels",
            "https://labels.depot.test/labels",
            "https://depot.test/v1/labels",
            "https://depot.test/v2/rates",
            "https://eu.depot.test/regions",
        ]
    );
}

#[tokio::test]
async fn each_server_can_be_another_one() {
    let (usual, own) = (Server::start(204, ""), Server::start(204, ""));
    let builder = Client::builder().base_url(format!("{}/v1", usual.url()));
    let client = builder.the_printing_service_url(own.url()).build().expect("a client");
    client.list_parcels().await.expect("a success");
    assert_eq!(usual.request().path, "/v1/parcels");
    client.list_labels().await.expect("a success");
    assert_eq!(own.request().path, "/labels");
    client.get_rates().await.expect("a success");
    assert_eq!(usual.request().path, "/v2/rates", "what is relative is beside the base URL");
}

#[tokio::test]
async fn a_client_of_another_server_does_not_go_to_the_documents_unasked() {
    let usual = Server::start(204, "");
    let client = Client::builder().base_url(usual.url()).build().expect("a client");
    let error = client.list_labels().await.expect_err("it isn't said where");
    assert!(error.to_string().contains("set it by `the_printing_service_url`"), "{error}");
    client.list_parcels().await.expect("a success");
}

#[tokio::test]
async fn where_the_document_does_not_say_it_the_caller_must() {
    let (client, seen) = client();
    let error = client.get_unknown().await.expect_err("no server");
    assert!(error.to_string().contains("set it by `of_a_tenant_url`"), "{error}");
    assert_eq!(seen.urls().len(), 0);
    let builder = Client::builder().of_a_tenant_url("https://me.depot.test");
    let client = builder.transport(seen.clone()).build().expect("a client");
    client.get_unknown().await.expect("a success");
    assert_eq!(seen.urls(), ["https://me.depot.test/unknown"]);
}

#[tokio::test]
async fn no_server_gets_credentials_in_plain_text() {
    let (client, seen) = client();
    let error = client.get_unencrypted().await.expect_err("it isn't encrypted");
    assert!(error.to_string().contains("in plain text"), "{error}");
    assert_eq!(seen.urls().len(), 0);
}

#[test]
fn what_is_no_url_is_found_when_the_client_is_built() {
    let error = Client::builder().plain_url("depot").build().expect_err("no URL");
    assert!(error.to_string().contains("must begin with `https://`"), "{error}");
}
