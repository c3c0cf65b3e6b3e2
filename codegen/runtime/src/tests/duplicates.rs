//! The last column of the table in the documentation of `RetryPolicy`: calls whose caller allows
//! that they are carried out more than once.

use super::misbehaving::{Fate, Misbehaving, response};
use super::retry_table::{Twice, call, client, column, prepared, twice};
use super::{AddThing, PatchThings, builder};
use crate::FakeTransport;
use crate::runtime::TransportErrorKind;

#[tokio::test]
async fn post_may_be_repeated_if_the_caller_says_so() {
    column::<AddThing>(Twice::Allowed).await;
}

#[tokio::test]
async fn patch_may_be_repeated_if_the_caller_says_so() {
    column::<PatchThings>(Twice::Allowed).await;
}

/// What is said of the error is what was done, and holds for the next call with the same consent.
#[tokio::test]
async fn a_call_that_allows_duplicates_is_retryable_after_its_last_attempt() {
    let server = Misbehaving::start([Fate::Answer(response(503, "connection: close\r\n", ""))]);
    let client = client(server.url());
    let error = prepared::<AddThing>(&client).allow_duplicates().await;
    let error = error.expect_err("a server that is down");
    assert!(error.is_retryable(), "{error:?}");
    assert_eq!(server.read(), ["POST", "POST"]);

    let error = call::<AddThing>(&client).await.expect_err("a server that is down");
    assert!(!error.is_retryable(), "the consent was for the other call");
    assert_eq!(server.read(), ["POST", "POST", "POST"]);
}

/// What can't be brought about on loopback.
#[tokio::test]
async fn kinds_of_transport_errors() {
    for (kind, attempts) in [
        (TransportErrorKind::Connect, 2),
        (TransportErrorKind::ConnectTimeout, 2),
        (TransportErrorKind::Timeout, 2),
        (TransportErrorKind::Lost, 2),
        (TransportErrorKind::TooLarge, 1),
        (TransportErrorKind::Unsendable, 1),
    ] {
        let fake = FakeTransport::new().fail(kind).fail(kind);
        let client = builder("http://localhost").transport(fake).retry(twice()).build();
        let call = prepared::<AddThing>(&client.expect("a client")).allow_duplicates();
        let error = call.await.expect_err("no response");
        assert_eq!(error.attempts(), attempts, "{kind:?}");
        assert_eq!(error.is_retryable(), attempts == 2, "{kind:?}");
    }
}
