//! The transport for tests.

use std::time::Duration;

use http::StatusCode;

use super::{GetThing, ListThings, builder};
use crate::FakeTransport;
use crate::runtime::{ErrorKind, RateLimit, TransportErrorKind};

#[tokio::test]
async fn answers_come_in_their_order_and_requests_are_remembered() {
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
    let uris: Vec<String> =
        requests.iter().map(|request| request.uri().to_string()).collect();
    let expected =
        ["a", "b", "c"].map(|id| format!("https://example.com/v1/things/{id}"));
    assert_eq!(uris, expected);
    assert_eq!(requests[0].headers()["x-key"], "the-secret");
    assert!(!format!("{requests:?} {fake:?}").contains("the-secret"));
}

#[tokio::test]
async fn a_request_without_an_answer_fails_once() {
    let fake = FakeTransport::new();
    let client = builder("https://example.com").transport(fake.clone()).build();
    let error =
        client.expect("a client").call::<ListThings>().await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "no answer from example.com: the request can't be sent: \
         the fake transport has no answer left (GET /things)"
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
