//! Which credentials a request carries, and that they go nowhere else.

use super::{API, DeleteThings, EXTRA, GetThing, builder, client, get};
use crate::runtime::{ClientBuilder, ErrorKind};
use crate::support::Server;

#[tokio::test]
async fn the_largest_set_of_credentials_at_hand_is_sent() {
    let server = Server::start(200, "[]");
    let builder = builder(server.url());
    get(&builder.clone().build().expect("a client"), "1").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("x-key"), Some("the-secret"));
    assert_eq!(request.header("x-extra"), None);

    let both = builder.credential(EXTRA, "more".to_owned()).build().expect("a client");
    get(&both, "1").await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("x-key"), Some("the-secret"));
    assert_eq!(request.header("x-extra"), Some("more"));
}

#[tokio::test]
async fn a_missing_credential_is_named_and_nothing_is_sent() {
    let server = Server::start(200, "[]");
    let client =
        ClientBuilder::new(&API).base_url(server.url()).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "not sent: a credential is missing: `key`, or `key` and `extra` (GET /things/{id})"
    );
    assert!(!server.has_request());
    client.call::<DeleteThings>().await.expect("an operation that is open to everyone");
    assert_eq!(server.request().header("x-key"), None);
}

#[tokio::test]
async fn credentials_never_show() {
    let server = Server::start(500, "oops");
    let builder = builder(server.url());
    let client = builder.clone().build().expect("a client");
    let call = client.call::<GetThing>().with_path("id", "1");
    let shown = format!("{builder:?} {client:?} {call:?}");
    let error = call.await.expect_err("an error");
    let shown = format!("{shown} {error:?} {error}");
    assert!(!shown.contains("the-secret"), "{shown}");
    assert!(shown.contains("[redacted]"), "{shown}");
}

#[tokio::test]
async fn a_header_of_the_call_does_not_replace_a_credential() {
    let server = Server::start(200, "[]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    call.header("x-key", "another").await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("the-secret"));
}

/// Not even to the same host: where it leads is for the caller to see.
#[tokio::test]
async fn no_redirect_is_followed() {
    let elsewhere = Server::start(200, "[]");
    for status in [301, 302, 303, 307, 308] {
        let answer = format!(
            "HTTP/1.1 {status} Elsewhere\r\nlocation: {}/things/1\r\ncontent-length: 0\r\n\r\n",
            elsewhere.url()
        );
        let server = Server::start_raw(answer);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.to_string().contains("redirects aren't followed"), "{error}");
        assert!(error.headers().is_some_and(|headers| headers.contains_key("location")));
    }
    assert!(!elsewhere.has_request());
}
