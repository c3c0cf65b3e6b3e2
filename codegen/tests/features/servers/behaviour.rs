//! Where calls go: to the server of the document, unless an operation has one of its own.

mod support;

use std::sync::{Arc, Mutex};

use servers::http::{Request, Response};
use servers::servers::Region;
use servers::{Body, Client, ClientBuilder, ErrorKind, Server, Transport, TransportFuture};
use support::Server as Loopback;

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

/// Where a call goes of a client that is configured like this.
async fn parcels(configure: fn(ClientBuilder) -> ClientBuilder) -> String {
    let seen = Seen::default();
    let builder = configure(Client::builder()).transport(seen.clone());
    builder.build().expect("a client").list_parcels().await.expect("a success");
    seen.urls().concat()
}

#[tokio::test]
async fn a_server_is_chosen_by_its_name() {
    for (configure, expected) in [
        ((|it| it) as fn(ClientBuilder) -> ClientBuilder, "https://depot.test/v1/parcels"),
        (|it| it.server(Server::Production), "https://depot.test/v1/parcels"),
        (|it| it.server(Server::Sandbox), "https://sandbox.depot.test/v1/parcels"),
        (|it| it.server(Server::SandboxTestDepot), "https://test.depot.test/parcels"),
        (|it| it.server(Server::Regional), "https://eu.depot.test:8443/v1/parcels"),
        (
            |it| it.server(Server::Regional).region(Region::Us).port("443").base_path("/v2/"),
            "https://us.depot.test/v2/parcels",
        ),
        (
            |it| it.region(Region::ApSouth1).server(Server::Regional),
            "https://ap-south-1.depot.test:8443/v1/parcels",
        ),
        (|it| it.server(Server::Tenant).tenant("me"), "https://me.depot.test/parcels"),
        (
            |it| it.server(Server::Regional).region("new-1"),
            "https://new-1.depot.test:8443/v1/parcels",
        ),
        (
            |it| it.server(Server::Regional).base_url("https://own.test").region(Region::Us),
            "https://own.test/parcels",
        ),
    ] {
        assert_eq!(parcels(configure).await, expected);
    }
    assert_eq!(Server::Sandbox.url(), "https://sandbox.depot.test/v1");
}

#[test]
fn what_would_lead_elsewhere_or_nowhere_is_found_when_the_client_is_built() {
    let regional = || Client::builder().server(Server::Regional);
    for (builder, expected) in [
        (regional().region("evil.test/"), "`region` can't be \"evil.test/\""),
        (regional().port("1@evil.test"), "`port` can't be"),
        (regional().base_path("v1/../.."), "`base_path` can't be"),
        (regional().region(""), "`region` is empty"),
        (Client::builder().region(Region::Us), "`region` is set, but the server https://depot.test/v1"),
        (Client::builder().server(Server::Tenant), "isn't known without `tenant`"),
    ] {
        let error = builder.build().expect_err("no client");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[tokio::test]
async fn a_client_of_a_chosen_server_does_not_go_to_the_others_of_the_document_unasked() {
    let seen = Seen::default();
    let client = Client::builder().server(Server::Sandbox).transport(seen.clone()).build();
    let error = client.expect("a client").list_labels().await.expect_err("it isn't said where");
    assert!(error.to_string().contains("set it by `the_printing_service_url`"), "{error}");
    assert_eq!(seen.urls().len(), 0);
}

#[tokio::test]
async fn each_server_can_be_another_one() {
    let (usual, own) = (Loopback::start(204, ""), Loopback::start(204, ""));
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
    let usual = Loopback::start(204, "");
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
    let seen = Seen::default();
    let builder = Client::builder().header("x-secret", "the-secret");
    let client = builder.transport(seen.clone()).build().expect("a client");
    let error = client.get_unencrypted().await.expect_err("it isn't encrypted");
    assert!(error.to_string().contains("in plain text"), "{error}");
    assert_eq!(seen.urls().len(), 0);
}

#[tokio::test]
async fn who_has_no_credentials_may_call_what_is_declared_without_encryption() {
    let (client, seen) = client();
    client.get_unencrypted().await.expect("a success");
    assert_eq!(seen.urls(), ["http://plain.depot.test/unencrypted"]);
}

#[test]
fn what_is_no_url_is_found_when_the_client_is_built() {
    let error = Client::builder().plain_url("depot").build().expect_err("no URL");
    assert!(error.to_string().contains("must begin with `https://`"), "{error}");
}
