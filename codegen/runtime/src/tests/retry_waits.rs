//! How long the client waits before it sends a request again, and when it doesn't: with Tokio's
//! clock stopped, so that every wait is exact and none takes time.

use std::sync::Arc;
use std::sync::atomic::{AtomicU16, AtomicU32, Ordering::Relaxed};
use std::time::{Duration, SystemTime};

use http::{Response, StatusCode};
use tokio::time::Instant;

use super::{AddThing, ListThings, builder};
use crate::FakeTransport;
use crate::runtime::retry::{Budget, Token};
use crate::runtime::{Body, Client, ErrorKind, RetryPolicy, TransportErrorKind};

const HOUR: Duration = Duration::from_secs(3600);

fn client(fake: &FakeTransport, policy: RetryPolicy) -> Client {
    let builder = builder("http://localhost").transport(fake.clone()).retry(policy);
    builder.deadline(Duration::MAX).build().expect("a client")
}

/// A policy that adds nothing to what the server says.
fn at_once() -> RetryPolicy {
    RetryPolicy::new().max_attempts(3).backoff(Duration::ZERO, Duration::ZERO)
}

fn response(status: u16, headers: &[(&str, &str)]) -> Response<Vec<u8>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Vec::new()).expect("a response")
}

/// How long a call takes that is answered so, and then with success.
async fn wait_after(response: Response<Vec<u8>>, policy: RetryPolicy) -> Duration {
    let fake = FakeTransport::new().answer_with(response).answer(StatusCode::OK, "");
    let begin = Instant::now();
    let client = client(&fake, policy);
    client.call::<ListThings>().await.expect("a success");
    begin.elapsed()
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_as_long_as_retry_after_says_in_seconds() {
    let told = response(503, &[("retry-after", "7")]);
    assert_eq!(wait_after(told, at_once()).await.as_secs(), 7);
    let told = response(503, &[("retry-after", "1.5, 8")]);
    assert_eq!(wait_after(told, at_once()).await.as_millis(), 1500);
    let told = response(429, &[("retry-after", "1260"), ("x-reset", "5")]);
    assert_eq!(wait_after(told, at_once()).await.as_secs(), 1260);
}

#[tokio::test(start_paused = true)]
async fn the_wait_is_until_the_date_that_retry_after_says() {
    let date = httpdate::fmt_http_date(SystemTime::now() + HOUR);
    let wait = wait_after(response(503, &[("retry-after", &date)]), at_once()).await;
    assert!(wait <= HOUR && wait + Duration::from_secs(5) > HOUR, "{wait:?}");
    let past = response(503, &[("retry-after", "Sun, 06 Nov 1994 08:49:37 GMT")]);
    assert_eq!(wait_after(past, at_once()).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn after_429_the_wait_is_until_the_declared_window_ends() {
    let told = response(429, &[("x-reset", "1260")]);
    assert_eq!(wait_after(told, at_once()).await.as_secs(), 1260);
    // Other responses carry the header too, but don't mean it so.
    let other = response(503, &[("x-reset", "1260")]);
    assert_eq!(wait_after(other, at_once()).await, Duration::ZERO);
}

#[tokio::test(start_paused = true)]
async fn a_retry_after_that_makes_no_sense_is_passed_over() {
    for nonsense in ["soon", "", "-5", "NaN", "inf", "1.5.2", "Sun, 99 Nov 1994 08:49:37 GMT"] {
        let told = response(503, &[("retry-after", nonsense)]);
        assert_eq!(wait_after(told, at_once()).await, Duration::ZERO, "{nonsense}");
    }
}

#[tokio::test(start_paused = true)]
async fn the_back_off_doubles_up_to_its_cap_and_is_random() {
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new().max_attempts(6).backoff(second, 5 * second);
    let mut waits: Vec<Vec<Duration>> = vec![Vec::new(); 5];
    for _ in 0..50 {
        for (index, waits) in (0_u32..).zip(&mut waits) {
            waits.push(policy.wait(index + 1, None).expect("attempts are left"));
        }
    }
    for (waits, longest) in waits.iter().zip([1, 2, 4, 5, 5]) {
        let longest = longest * second;
        let (min, max) = (waits.iter().min(), waits.iter().max());
        assert!(max <= Some(&longest), "{max:?} of {longest:?}");
        // Of 50 parts of a time, none is below a half or none above it once in 2^49 runs.
        assert!(min < Some(&(longest / 2)) && max > Some(&(longest / 2)), "{waits:?}");
    }
    assert_eq!(policy.wait(6, None), None, "there were enough attempts");
}

#[tokio::test(start_paused = true)]
async fn the_back_off_comes_on_top_of_what_the_server_says() {
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new().backoff(second, second);
    let wait = wait_after(response(503, &[("retry-after", "7")]), policy).await;
    assert!(wait >= 7 * second && wait <= 8 * second, "{wait:?}");
}

#[tokio::test(start_paused = true)]
async fn a_policy_of_extremes_does_no_harm() {
    let policy = RetryPolicy::new().max_attempts(0);
    let fake = FakeTransport::new().answer(StatusCode::SERVICE_UNAVAILABLE, "");
    let error = client(&fake, policy).call::<ListThings>().await.expect_err("503");
    assert_eq!(error.attempts(), 1);

    let policy = RetryPolicy::new().max_attempts(u32::MAX).backoff(Duration::MAX, Duration::MAX);
    assert!(policy.wait(u32::MAX - 1, Some(Duration::MAX)).is_some());
}

#[tokio::test(start_paused = true)]
async fn a_wait_past_the_deadline_ends_the_call_at_once() {
    let fake = FakeTransport::new().answer_with(response(429, &[("x-reset", "1260")]));
    let client = builder("http://localhost").transport(fake).retry(RetryPolicy::new());
    let client = client.build().expect("a client with a deadline of two minutes");
    let begin = Instant::now();
    let error = client.call::<AddThing>().await.expect_err("429");
    assert_eq!(begin.elapsed(), Duration::ZERO);
    assert_eq!(error.attempts(), 1);
    assert!(error.is_rate_limited() && error.is_retryable());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1260)));
    assert_eq!(error.to_string(), "429 Too Many Requests; try again in 1260 s (POST /things)");
}

#[tokio::test(start_paused = true)]
async fn a_short_deadline_leaves_time_for_another_attempt() {
    let fake = FakeTransport::new().fail(TransportErrorKind::Connect).answer(StatusCode::OK, "");
    let call = client(&fake, at_once()).call::<ListThings>();
    call.deadline(Duration::from_millis(100)).await.expect("a success");
}

#[tokio::test(start_paused = true)]
async fn a_wait_without_end_ends_the_call_at_once() {
    for forever in ["99999999999999999999999999", "18446744073709551615"] {
        let fake = FakeTransport::new()
            .answer_with(response(429, &[("retry-after", forever)]))
            .answer(StatusCode::OK, "");
        let client = client(&fake, at_once());
        let error = client.call::<ListThings>().await.expect_err("429");
        assert_eq!(error.attempts(), 1);
        assert_eq!(
            error.to_string(),
            "429 Too Many Requests; try again in more than a year (GET /things)"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_may_have_its_own_deadline_and_policy() {
    let responses = || {
        FakeTransport::new()
            .answer_with(response(503, &[("retry-after", "30")]))
            .answer(StatusCode::OK, "")
    };
    let second = Duration::from_secs(1);

    let fake = responses();
    let call = client(&fake, at_once()).call::<ListThings>().deadline(30 * second);
    assert_eq!(call.await.expect_err("503").attempts(), 1);

    let fake = responses();
    let call = client(&fake, at_once()).call::<ListThings>().deadline(31 * second);
    let error = call.await.expect_err("a second isn't enough for an attempt");
    assert_eq!(error.attempts(), 1);

    let fake = responses();
    let call = client(&fake, at_once()).call::<ListThings>().deadline(32 * second);
    call.await.expect("a success");

    let fake = responses();
    let call = client(&fake, at_once()).call::<ListThings>().retry(RetryPolicy::never());
    assert_eq!(call.await.expect_err("503").attempts(), 1);
}

/// A transport that never answers.
struct Silence;

impl crate::Transport for Silence {
    fn send(&self, _: http::Request<Body>) -> crate::TransportFuture<'_> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test(start_paused = true)]
async fn every_attempt_has_its_time_and_all_have_the_deadline() {
    let second = Duration::from_secs(1);
    let client = builder("http://localhost").transport(Silence).retry(at_once());
    let client = client.timeout(3 * second).deadline(8 * second);
    let client = client.build().expect("a client");

    let begin = Instant::now();
    let error = client.call::<ListThings>().await.expect_err("no response");
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(
        error.to_string(),
        "no response from localhost: the time ran out: the call's deadline came \
         (GET /things, 3 attempts)"
    );
    // 3 + 3 + 2: the deadline cuts the third attempt short.
    assert_eq!((error.attempts(), begin.elapsed()), (3, 8 * second));

    let begin = Instant::now();
    let error = client.call::<AddThing>().await.expect_err("no response");
    assert_eq!((error.attempts(), begin.elapsed()), (1, 3 * second));

    let begin = Instant::now();
    let call = client.call::<AddThing>().timeout(Duration::MAX).deadline(Duration::MAX);
    let waited = tokio::time::timeout(24 * HOUR, call.into_future()).await;
    assert!(waited.is_err(), "there is no end");
    assert_eq!(begin.elapsed(), 24 * HOUR);

    let begin = Instant::now();
    let call = client.call::<AddThing>().deadline(Duration::ZERO);
    assert!(call.await.expect_err("no time").is_timeout());
    assert_eq!(begin.elapsed(), Duration::ZERO);
}

/// A transport that is down until it is told otherwise.
#[derive(Clone, Default)]
struct Outage {
    /// The status that it answers with since it is over.
    says: Arc<AtomicU16>,
}

impl crate::Transport for Outage {
    fn send(&self, _: http::Request<Body>) -> crate::TransportFuture<'_> {
        let response = match self.says.load(Relaxed) {
            0 => Err(crate::TransportError::new(TransportErrorKind::Lost)),
            status => Ok(response(status, &[]).map(Body::from)),
        };
        Box::pin(async { response })
    }
}

#[tokio::test(start_paused = true)]
async fn an_outage_uses_up_the_budget_of_all_clones_and_success_fills_it() {
    let outage = Outage::default();
    let client = builder("http://localhost").transport(outage.clone()).retry(at_once());
    let client = client.build().expect("a client");
    let retries = async |calls: usize| {
        let mut retries = 0;
        for _ in 0..calls {
            let call = client.clone().call::<ListThings>();
            let error = call.await.expect_err("no response");
            assert_eq!(error.kind(), ErrorKind::Transport);
            retries += error.attempts() - 1;
        }
        retries
    };
    assert_eq!(retries(40).await, 80, "two for each call");
    assert_eq!(retries(40).await, 20, "a hundred for all calls together");
    assert_eq!(retries(40).await, 0);

    outage.says.store(200, Relaxed);
    for _ in 0..20 {
        client.call::<ListThings>().await.expect("a success");
    }
    outage.says.store(0, Relaxed);
    assert_eq!(retries(40).await, 2, "every tenth success pays for a retry");
}

/// A transport that always gives the same response, and counts.
#[derive(Clone)]
struct Always {
    status: u16,
    body: &'static str,
    requests: Arc<AtomicU32>,
}

impl crate::Transport for Always {
    fn send(&self, _: http::Request<Body>) -> crate::TransportFuture<'_> {
        self.requests.fetch_add(1, Relaxed);
        let response = response(self.status, &[]).map(|_| Body::from(self.body));
        Box::pin(async { Ok(response) })
    }
}

/// The API works, whatever it thinks of the requests; but more of them do no good.
#[tokio::test(start_paused = true)]
async fn only_successes_fill_the_budget() {
    for (status, body, retries) in [
        (429, "", 100),
        (408, "", 100),
        (503, "", 100),
        (404, "", 0),
        (200, "a body that is too large", 0),
    ] {
        let requests = Arc::<AtomicU32>::default();
        let transport = Always { status, body, requests: requests.clone() };
        let builder = builder("http://localhost").transport(transport).retry(at_once());
        let client = builder.response_limit(10).build().expect("a client");
        for _ in 0..1000 {
            client.call::<ListThings>().await.expect_err("an error");
        }
        assert_eq!(requests.load(Relaxed), 1000 + retries, "{status}");
    }

    // Nor does a response that can't be tried again, after an outage.
    let outage = Outage::default();
    let client = builder("http://localhost").transport(outage.clone()).retry(at_once());
    let client = client.build().expect("a client");
    for _ in 0..50 {
        client.call::<ListThings>().await.expect_err("no response");
    }
    outage.says.store(404, Relaxed);
    for _ in 0..100 {
        client.call::<ListThings>().await.expect_err("404");
    }
    outage.says.store(0, Relaxed);
    let error = client.call::<ListThings>().await.expect_err("no response");
    assert_eq!(error.attempts(), 1);
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_while_it_waits_costs_nothing() {
    let outage = Outage::default();
    let second = Duration::from_secs(1);
    let policy = RetryPolicy::new().backoff(HOUR, HOUR);
    let builder = builder("http://localhost").transport(outage).retry(policy);
    let client = builder.deadline(Duration::MAX).build().expect("a client");
    for _ in 0..200 {
        let call = client.call::<ListThings>().into_future();
        // Once in a while a random part of an hour is less than that.
        let _ = tokio::time::timeout(second, call).await;
    }
    let call = client.call::<ListThings>().retry(at_once());
    assert_eq!(call.await.expect_err("no response").attempts(), 3);
}

#[test]
fn a_retry_that_succeeds_costs_nothing() {
    let budget = Budget::new();
    let spend = || budget.take().map(Token::spend).is_some();
    for _ in 0..100 {
        assert!(spend());
    }
    assert!(!spend(), "a hundred is all");
    budget.refill(true);
    assert!(spend() && !spend());
    for _ in 0..9 {
        budget.refill(false);
    }
    assert!(!spend());
    budget.refill(false);
    assert!(spend());
    for _ in 0..10_000 {
        budget.refill(true);
    }
    assert_eq!((0..1000).filter(|_| spend()).count(), 100, "it doesn't overflow");
}
