//! The transport for tests, transports around others, and errors that are made up.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http::{Request, Response, StatusCode};
use tokio::time::Instant;

use super::{AddThing, DeleteThings, GetThing, ListThings, Words, builder};
use crate::runtime::{
    Body, Error, ErrorKind, NetworkTransport, OperationInfo, RateLimit, RetryPolicy, Transport,
    TransportError, TransportErrorKind, TransportFuture,
};
use crate::support::{self, Server};
use crate::{FakeResponse, FakeTransport};

#[tokio::test]
async fn responses_come_in_their_order_and_requests_are_remembered() {
    let fake = FakeTransport::new()
        .answer(StatusCode::OK, "[1]")
        .answer(StatusCode::NOT_FOUND, "true")
        .fail(TransportErrorKind::Unsendable);
    let client = builder("https://example.com/v1").transport(fake.clone()).build();
    let client = client.expect("a client");
    let get = |id: &str| client.call::<GetThing>().with_path("id", id);
    assert_eq!(get("a").await.expect("a success"), [1]);
    assert_eq!(get("b").await.expect_err("an error").body::<bool>(), Some(&true));
    assert_eq!(get("c").await.expect_err("an error").kind(), ErrorKind::InvalidRequest);

    let requests = fake.requests();
    let uris: Vec<String> = requests.iter().map(|request| request.uri().to_string()).collect();
    let expected = ["a", "b", "c"].map(|id| format!("https://example.com/v1/things/{id}"));
    assert_eq!(uris, expected);
    assert_eq!(requests[0].headers()["x-key"], "the-secret");
    assert!(!format!("{requests:?} {fake:?}").contains("the-secret"));
}

#[tokio::test]
async fn a_request_without_a_response_fails_once() {
    let fake = FakeTransport::new();
    let client = builder("https://example.com").transport(fake.clone()).build();
    let error = client.expect("a client").call::<ListThings>().await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "not sent: the request can't be sent: \
         the fake transport has no response left (GET /things)"
    );
    assert_eq!(fake.requests().len(), 1);
}

#[test]
fn a_rate_limit_says_what_it_was_made_of() {
    let reset = Duration::from_secs(60);
    let limit = RateLimit::new(Some(100), Some(0), Some(reset));
    assert_eq!((limit.limit(), limit.remaining()), (Some(100), Some(0)));
    assert_eq!(limit.reset(), Some(reset));
    assert_ne!(limit, RateLimit::new(None, Some(0), Some(reset)));
}

#[tokio::test]
async fn a_response_can_be_given_again_and_again() {
    let fake = FakeTransport::new()
        .answer_with(FakeResponse::new(StatusCode::OK, "[9]").always())
        .answer(StatusCode::OK, "[1]");
    let client = builder("https://example.com").transport(fake.clone()).build();
    let client = client.expect("a client");
    // What is given once comes first.
    for expected in [1, 9, 9, 9] {
        let response = client.call::<GetThing>().with_path("id", "a").await;
        assert_eq!(response.expect("a success"), [expected]);
    }
    assert_eq!(fake.requests().len(), 4);
}

#[tokio::test]
async fn a_response_can_be_for_one_operation() {
    let fake = FakeTransport::new()
        .answer_with(FakeResponse::new(StatusCode::OK, "[1]").to::<GetThing>())
        .answer_with(FakeResponse::new(StatusCode::NO_CONTENT, "").to::<AddThing>())
        .answer_with(FakeResponse::json(StatusCode::OK, &["a"]).to::<Words>().always())
        .answer_with(FakeResponse::fail(TransportErrorKind::Connect).always());
    let client = builder("https://example.com").transport(fake.clone()).build();
    let client = client.expect("a client");
    assert_eq!(client.call::<Words>().await.expect("a success"), ["a"]);
    client.call::<AddThing>().await.expect("a success");
    assert_eq!(client.call::<Words>().await.expect("a success"), ["a"]);
    let get = || client.call::<GetThing>().with_path("id", "a");
    assert_eq!(get().await.expect("a success"), [1]);
    assert!(get().await.expect_err("an error").is_connect());
    assert!(client.call::<AddThing>().await.expect_err("an error").is_connect());
    assert_eq!(fake.requests_of::<Words>().len(), 2);
    assert_eq!(fake.requests_of::<AddThing>()[0].method(), "POST");
    assert!(fake.requests_of::<DeleteThings>().is_empty());
}

#[tokio::test(start_paused = true)]
async fn a_response_can_be_late() {
    let hour = Duration::from_secs(60 * 60);
    let late = || FakeResponse::new(StatusCode::OK, "[1]").after(hour);
    let fake = FakeTransport::new().answer_with(late()).answer_with(late());
    let client = builder("https://example.com").transport(fake).build();
    let client = client.expect("a client");
    let get = || client.call::<GetThing>().with_path("id", "a").deadline(hour * 3);
    let begin = Instant::now();
    assert_eq!(get().timeout(hour * 2).await.expect("a success"), [1]);
    assert_eq!(begin.elapsed(), hour);
    assert!(get().timeout(hour / 2).await.expect_err("an error").is_timeout());
    assert_eq!(begin.elapsed(), hour * 3 / 2);
}

#[tokio::test]
async fn a_response_can_be_a_value() {
    let odd = BTreeMap::from([(vec![1], 2)]);
    let fake = FakeTransport::new()
        .answer_json(StatusCode::OK, &[1, 2])
        .answer_json(StatusCode::NOT_FOUND, &true)
        .answer_json(StatusCode::OK, &odd);
    let client = builder("https://example.com").transport(fake).build();
    let client = client.expect("a client");
    let get = || client.call::<GetThing>().with_path("id", "a");
    let response = get().response().await.expect("a success");
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.into_value(), [1, 2]);
    assert_eq!(get().await.expect_err("an error").body::<bool>(), Some(&true));
    let error = get().await.expect_err("an error").to_string();
    assert!(error.contains("key must be a string"), "{error}");
}

#[test]
fn errors_can_be_made_up() {
    let response = Response::builder().status(404).header("x-remaining", "0");
    let response = response.header("x-request-id", "abc").body("true");
    let error = Error::fake_response::<GetThing>(response.expect("a response"));
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Api, 1));
    assert!(error.is_not_found() && !error.is_retryable());
    assert_eq!(error.body::<bool>(), Some(&true));
    assert_eq!(error.request_id(), Some("abc"));
    assert_eq!(error.rate_limit().and_then(|limit| limit.remaining()), Some(0));
    assert_eq!(error.to_string(), "404 Not Found: true (GET /things/{id})");

    let error = Error::fake_transport::<AddThing>(TransportErrorKind::Connect);
    assert!(error.is_connect() && error.is_retryable());
    let lost = TransportError::caused_by(TransportErrorKind::Lost, "it broke");
    let error = Error::fake_transport::<AddThing>(lost);
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.is_connect() && !error.is_retryable());
    assert!(error.to_string().ends_with("it broke (POST /things)"), "{error}");

    let error = Error::fake_decode::<GetThing>(r#"[1, "a"]"#);
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some("[1]")));
    let error = Error::fake_decode::<GetThing>("[1]");
    assert_eq!((error.kind(), error.json_path()), (ErrorKind::Decode, Some(".")));

    let error = Error::fake_invalid_request::<GetThing>("for a reason");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    assert_eq!(error.to_string(), "not sent: for a reason (GET /things/{id})");
    let error = Error::fake_configuration("for a reason");
    assert_eq!(error.kind(), ErrorKind::Configuration);
}

/// A transport that notes which operations it carries out with which status.
struct Noting<T>(T, Arc<Mutex<Vec<String>>>);

impl<T: Transport> Transport for Noting<T> {
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let operation = *request.extensions().get::<OperationInfo>().expect("one");
            let response = self.0.send(request).await?;
            let (method, path) = (operation.method(), operation.path());
            let note = format!("{} {method} {path} {}", operation.id(), response.status());
            self.1.lock().expect("no panic").push(note);
            Ok(response)
        })
    }
}

#[tokio::test]
async fn the_network_can_be_wrapped() {
    let server = Server::start_each([
        support::response(503, "retry-after: 0\r\n", ""),
        support::response(200, "", "[1]"),
        support::response(404, "", "true"),
    ]);
    let seconds = Duration::from_secs(10);
    let own = NetworkTransport::new(seconds).expect("a transport");
    let given = NetworkTransport::with_client(reqwest::Client::builder().no_proxy());
    for (transport, policy, expected) in [
        (
            own,
            RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO),
            &["503 Service Unavailable", "200 OK"][..],
        ),
        (given.expect("a transport"), RetryPolicy::never(), &["404 Not Found"]),
    ] {
        let notes = Arc::<Mutex<Vec<String>>>::default();
        let transport = Noting(transport, notes.clone());
        let client = builder(server.url()).retry(policy).transport(transport).build();
        let _ = client.expect("a client").call::<GetThing>().with_path("id", "7").await;
        let expected = expected.iter();
        let expected: Vec<String> =
            expected.map(|status| format!("getThing GET /things/{{id}} {status}")).collect();
        assert_eq!(*notes.lock().expect("no panic"), expected);
    }
}
