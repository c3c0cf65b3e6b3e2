//! Tokens that come from a provider: when it is asked, by whom, and what becomes of its errors.

use std::error::Error as StdError;
use std::fmt::{self, Debug};
use std::future::pending;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering::Relaxed};
use std::time::Duration;

use http::header::AUTHORIZATION;
use http::{Method, Request, Response, StatusCode};
use tokio::sync::Barrier;
use tokio::task::{JoinSet, yield_now};
use tokio::time::sleep;

use super::{API, KEY};
use crate::FakeTransport;
use crate::runtime::credentials::{Bearer, Scheme};
use crate::runtime::operation::{Declaration, Decode};
use crate::runtime::{
    Client, ClientBuilder, Error, ErrorKind, Operation, RetryPolicy, TokenFuture, TokenProvider,
    Transport, TransportErrorKind, TransportFuture,
};

const TOKEN: &Scheme = &Scheme { setter: "token", others: &["token_from"], carrier: &Bearer };

const OK: StatusCode = StatusCode::OK;

const UNAUTHORIZED: StatusCode = StatusCode::UNAUTHORIZED;

/// `POST /tokens`: wants a token, or a key.
#[derive(Debug)]
enum Post {}

impl Operation for Post {
    type Output = ();

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "post",
        method: &Method::POST,
        path: "/tokens",
        accept: "application/json",
        security: &[&[TOKEN], &[KEY]],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = |_| Ok(());
}

/// Yields `token-1`, `token-2` and so on, after a while.
#[derive(Clone, Default)]
struct Numbered(Arc<AtomicUsize>);

impl Numbered {
    /// How often it was asked.
    fn asked(&self) -> usize {
        self.0.load(Relaxed)
    }
}

impl TokenProvider for Numbered {
    fn token(&self) -> TokenFuture<'_> {
        let number = self.0.fetch_add(1, Relaxed) + 1;
        Box::pin(async move {
            yield_now().await;
            Ok(format!("token-{number}"))
        })
    }
}

fn builder(transport: impl Transport) -> ClientBuilder {
    let builder = ClientBuilder::new(&API).base_url("https://example.com").transport(transport);
    builder.retry(RetryPolicy::never())
}

fn client(transport: impl Transport, provider: impl TokenProvider) -> Client {
    builder(transport).token_provider(TOKEN, provider).build().expect("a client")
}

async fn post(client: &Client) -> Result<(), Error> {
    client.call::<Post>().await
}

/// What the requests so far had in the header `Authorization`.
fn sent(fake: &FakeTransport) -> Vec<String> {
    let requests = fake.requests();
    let header = |request: &Request<Vec<u8>>| {
        let header = request.headers().get(AUTHORIZATION).expect("a token");
        header.to_str().expect("ASCII").to_owned()
    };
    requests.iter().map(header).collect()
}

#[tokio::test]
async fn a_token_is_fetched_before_the_first_call_that_needs_it_and_kept() {
    let fake = FakeTransport::new().answer(OK, "").answer(OK, "");
    let provider = Numbered::default();
    let client = client(fake.clone(), provider.clone());
    assert_eq!(provider.asked(), 0);
    post(&client).await.expect("a success");
    post(&client.clone()).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-1"]);
    assert_eq!(provider.asked(), 1);
}

#[tokio::test]
async fn a_call_that_needs_no_token_asks_for_none() {
    let fake = FakeTransport::new().answer(OK, "[]");
    let provider = Numbered::default();
    let client = client(fake, provider.clone());
    client.call::<super::Words>().await.expect("a success");
    assert_eq!(provider.asked(), 0);
}

#[tokio::test]
async fn a_stream_is_not_sent_again_though_there_is_another_token() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "").answer(OK, "").answer(OK, "");
    let client = client(fake.clone(), Numbered::default());
    let body = crate::Body::new(crate::Body::from("stream"));
    let error = client.call::<Post>().with_bytes("text/plain", body).await;
    let said = error.expect_err("an error").to_string();
    assert!(said.contains("not sent again, since its body is a stream"), "{said}");
    post(&client).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-2"]);
}

/// It wasn't carried out, so that goes for any method, and for whoever never sends anything again.
#[tokio::test]
async fn a_request_whose_token_is_refused_is_sent_again_with_another_one() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "").answer(OK, "").answer(OK, "");
    let provider = Numbered::default();
    let client = client(fake.clone(), provider.clone());
    let response = client.call::<Post>().response().await.expect("a success");
    assert_eq!(response.attempts(), 2);
    post(&client).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
}

#[tokio::test]
async fn a_call_replaces_its_token_once() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "").answer(UNAUTHORIZED, "");
    let provider = Numbered::default();
    let error = post(&client(fake.clone(), provider.clone())).await.expect_err("refused twice");
    assert_eq!((error.kind(), error.status()), (ErrorKind::Api, Some(UNAUTHORIZED)));
    assert_eq!(error.attempts(), 2);
    assert_eq!((fake.requests().len(), provider.asked()), (2, 2));
}

#[tokio::test]
async fn the_token_that_was_refused_is_not_sent_again() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "");
    let client = client(fake.clone(), || async { io::Result::Ok("the-token".to_owned()) });
    let error = post(&client).await.expect_err("refused");
    assert_eq!((error.status(), error.attempts()), (Some(UNAUTHORIZED), 1));
    assert_eq!(fake.requests().len(), 1);
}

/// A token that is replaced costs the retry policy nothing, and what fails afterwards fails as ever.
#[tokio::test(start_paused = true)]
async fn a_request_with_another_token_may_be_sent_again_as_any_other() {
    let fake = FakeTransport::new()
        .answer(UNAUTHORIZED, "")
        .fail(TransportErrorKind::Connect)
        .answer(OK, "");
    let builder = builder(fake.clone()).retry(RetryPolicy::new());
    let client = builder.token_provider(TOKEN, Numbered::default()).build().expect("a client");
    post(&client).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-2", "Bearer token-2"]);
}

/// Takes any token but the first, which it refuses once so many have come with it.
struct Expiring(Barrier);

impl Transport for Expiring {
    fn send(&self, request: Request<crate::Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let mut response = Response::new(crate::Body::default());
            if request.headers().get(AUTHORIZATION).is_some_and(|it| it == "Bearer token-1") {
                self.0.wait().await;
                *response.status_mut() = UNAUTHORIZED;
            }
            Ok(response)
        })
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_calls_whose_token_is_refused_one_asks_for_another() {
    const CALLS: usize = 100;
    let provider = Numbered::default();
    let client = client(Expiring(Barrier::new(CALLS)), provider.clone());
    let mut calls = JoinSet::new();
    for _ in 0..CALLS {
        calls.spawn(client.call::<Post>().into_future());
    }
    while let Some(result) = calls.join_next().await {
        result.expect("no panic").expect("a success");
    }
    assert_eq!(provider.asked(), 2);
}

/// Fails, after a while, and counts how often.
fn failing(asked: &Arc<AtomicUsize>) -> impl TokenProvider {
    let asked = Arc::clone(asked);
    move || {
        asked.fetch_add(1, Relaxed);
        async {
            sleep(Duration::from_secs(1)).await;
            Err::<String, _>(io::Error::other("the login is closed"))
        }
    }
}

#[tokio::test(start_paused = true)]
async fn calls_that_wait_for_a_token_fail_with_the_one_that_asks() {
    let fake = FakeTransport::new();
    let asked = Arc::default();
    let client = client(fake.clone(), failing(&asked));
    let mut calls = JoinSet::new();
    for _ in 0..100 {
        calls.spawn(client.call::<Post>().into_future());
    }
    while let Some(result) = calls.join_next().await {
        let error = result.expect("no panic").expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Token);
    }
    assert_eq!(asked.load(Relaxed), 1);
    post(&client).await.expect_err("no token");
    assert_eq!(asked.load(Relaxed), 2, "the next call asks anew");
    assert!(fake.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn without_a_token_nothing_is_sent() {
    let fake = FakeTransport::new();
    let error = post(&client(fake.clone(), failing(&Arc::default()))).await.expect_err("no token");
    assert_eq!(error.kind(), ErrorKind::Token);
    assert_eq!(
        error.to_string(),
        "not sent for want of a token: the provider failed: the login is closed (POST /tokens)"
    );
    assert_eq!((error.attempts(), error.status()), (0, None));
    assert!(!error.is_retryable() && !error.is_timeout() && !error.is_connect());
    let source = error.source().and_then(|source| source.downcast_ref::<io::Error>());
    assert!(source.is_some(), "{error:?}");
    assert!(fake.requests().is_empty());
}

/// A failure that tells its cause itself.
#[derive(Debug)]
struct Told(Box<dyn StdError + Send + Sync>);

impl fmt::Display for Told {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "can't log in: {}", self.0)
    }
}

impl StdError for Told {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

#[tokio::test(start_paused = true)]
async fn the_causes_of_a_failure_are_told_once() {
    let provider = || async { Err::<String, _>(Told("it is closed".into())) };
    let error = post(&client(FakeTransport::new(), provider)).await.expect_err("no token");
    assert_eq!(
        error.to_string(),
        "not sent for want of a token: the provider failed: can't log in: it is closed (POST /tokens)"
    );
}

/// Yields `the-token` first, and then fails with an error that repeats it.
fn leaking() -> impl TokenProvider {
    let asked = AtomicUsize::new(0);
    move || {
        let number = asked.fetch_add(1, Relaxed);
        async move {
            match number {
                0 => Ok("the-token".to_owned()),
                _ => Err(io::Error::other("the-token can't be renewed")),
            }
        }
    }
}

#[tokio::test]
async fn a_provider_that_fails_after_a_401_ends_the_call_and_shows_no_token() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "");
    let error = post(&client(fake, leaking())).await.expect_err("no other token");
    assert_eq!(
        error.to_string(),
        "not sent again for want of a token: the provider failed: [redacted] can't be renewed \
         (POST /tokens)"
    );
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Token, 1));
    assert!(error.source().is_none(), "{error:?}");
    assert!(!format!("{error:?}").contains("the-token"), "{error:?}");
}

#[tokio::test]
async fn neither_the_token_that_was_refused_nor_the_other_one_shows() {
    let echo = r#"{"message": "neither token-1 nor token-2", "code": "token-1"}"#;
    let fake = FakeTransport::new().answer(UNAUTHORIZED, echo).answer(UNAUTHORIZED, echo);
    let builder = builder(fake).token_provider(TOKEN, Numbered::default());
    let client = builder.clone().build().expect("a client");
    let error = post(&client).await.expect_err("refused");
    let shown = format!("{builder:?} {client:?} {error} {error:?} {:?}", error.code());
    assert!(!shown.contains("token-"), "{shown}");
    assert!(shown.contains("neither [redacted] nor [redacted]"), "{shown}");
    assert!(shown.contains("\"token\": [fetched]"), "{shown}");
}

#[tokio::test(start_paused = true)]
async fn the_time_that_a_provider_takes_is_the_calls() {
    let fake = FakeTransport::new();
    let client = client(fake.clone(), pending::<io::Result<String>>);
    let call = client.call::<Post>().deadline(Duration::from_secs(5));
    let error = call.await.expect_err("too late");
    assert_eq!(error.kind(), ErrorKind::Token);
    assert!(error.is_timeout() && error.is_retryable(), "{error:?}");
    assert!(error.to_string().contains("the call's deadline came"), "{error}");
    assert!(fake.requests().is_empty());
}

/// Another call waited for that one to ask, and asks itself then.
#[tokio::test(start_paused = true)]
async fn a_call_that_ends_while_it_asks_leaves_it_to_another() {
    let fake = FakeTransport::new().answer(OK, "");
    let client = client(fake.clone(), || async {
        sleep(Duration::from_secs(10)).await;
        io::Result::Ok("the-token".to_owned())
    });
    let hasty = client.call::<Post>().deadline(Duration::from_secs(5)).into_future();
    let (hasty, patient) = tokio::join!(hasty, client.call::<Post>().into_future());
    assert!(hasty.expect_err("too late").is_timeout());
    patient.expect("a success");
    assert_eq!(sent(&fake), ["Bearer the-token"]);
}

#[tokio::test]
async fn a_token_that_cannot_be_sent_ends_the_call_and_does_not_show() {
    for (token, what) in [
        ("two\nlines", "the token for `token` holds what can't be sent, such as a line break"),
        ("schlüssel", "the token for `token` holds what can't be sent, such as a line break"),
        (" \t", "the token for `token` is empty"),
    ] {
        let fake = FakeTransport::new();
        let client = client(fake.clone(), move || async move { io::Result::Ok(token.to_owned()) });
        let error = post(&client).await.expect_err("no token");
        assert_eq!(error.kind(), ErrorKind::Token);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(what), "{shown}");
        assert!(!shown.contains("lines") && !shown.contains("schl"), "{shown}");
        assert!(fake.requests().is_empty());
    }
}

#[tokio::test]
async fn spaces_around_a_token_are_not_sent() {
    let fake = FakeTransport::new().answer(OK, "");
    let client = client(fake.clone(), || async { io::Result::Ok(" the-token\t".to_owned()) });
    post(&client).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer the-token"]);
}

#[tokio::test]
async fn what_is_set_last_counts() {
    let fake = FakeTransport::new().answer(OK, "").answer(OK, "");
    let provided = || async { io::Result::Ok("provided".to_owned()) };
    let given = || Some("given".to_owned());
    let builder = builder(fake.clone()).credential(TOKEN, given()).token_provider(TOKEN, provided);
    post(&builder.clone().build().expect("a client")).await.expect("a success");
    let builder = builder.credential(TOKEN, given());
    post(&builder.clone().build().expect("a client")).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer provided", "Bearer given"]);
    let error = post(&builder.credential(TOKEN, None::<String>).build().expect("a client")).await;
    let error = error.expect_err("no credential");
    let expected = "a credential is missing: `token` (or `token_from`), or `key`";
    assert!(error.to_string().contains(expected), "{error}");
}

/// They may be clients of different servers.
#[tokio::test]
async fn clients_of_one_builder_share_no_token() {
    let fake = FakeTransport::new().answer(OK, "").answer(OK, "");
    let builder = builder(fake.clone()).token_provider(TOKEN, Numbered::default());
    for _ in 0..2 {
        post(&builder.clone().build().expect("a client")).await.expect("a success");
    }
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-2"]);
}

#[test]
fn blocking_calls_have_their_tokens_from_it_as_well() {
    let fake = FakeTransport::new().answer(UNAUTHORIZED, "").answer(OK, "");
    let client = client(fake.clone(), Numbered::default());
    client.call::<Post>().send_blocking().expect("a success");
    assert_eq!(sent(&fake), ["Bearer token-1", "Bearer token-2"]);
}

#[tokio::test]
async fn an_async_closure_is_a_provider() {
    let fake = FakeTransport::new().answer(OK, "");
    let client = client(fake.clone(), async || io::Result::Ok("the-token".to_owned()));
    post(&client).await.expect("a success");
    assert_eq!(sent(&fake), ["Bearer the-token"]);
}

/// All that comes of a call can go to another thread.
#[test]
fn a_client_with_a_provider_goes_anywhere() {
    fn goes_anywhere(_: &(impl Send + Sync + Debug + 'static)) {}
    goes_anywhere(&client(FakeTransport::new(), Numbered::default()));
}
