//! When a request is sent again, and after what time. Only decisions: nothing is sent here.

use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::time::Duration;

use http::StatusCode;

use super::transport::TransportErrorKind;

/// How often, and after what time, a request is sent again.
///
/// Whether it is depends on what is known of the attempt that failed, so that nothing takes effect
/// twice, unless the call [allows duplicates](super::Call::allow_duplicates):
///
/// | what happened | `GET` `HEAD` `OPTIONS` `TRACE` `PUT` `DELETE` | `POST` `PATCH` | these two with `allow_duplicates` |
/// | --- | --- | --- | --- |
/// | nothing was sent: host not found, connection refused or closed before | again | again | again |
/// | 429: the API refused the request for now | again | again | again |
/// | 401: the API refused a token that was fetched for it | again, once | again, once | again, once |
/// | 408, 502, 503, 504 | again | never | again |
/// | the time ran out, or the connection was lost, after something was sent | again | never | again |
/// | any other response, too large a response, a body that isn't as declared | never | never | never |
/// | anything, and the request's body is a [stream](super::Body::stream) | never | never | never |
///
/// A stream is used up by the first attempt, whatever becomes of it. What is
/// [repeatable](super::Body::repeatable), such as a file, is opened again.
///
/// The wait before the next attempt is as long as the response says, in `Retry-After` or, on a 429,
/// in the header that the API's document declares for it. To it is added a random time of at most
/// the back-off, which doubles with every attempt, so that many clients don't come back all at
/// once.
///
/// A token is fetched where the client was given a provider or the like rather than a token. After a 401
/// it is asked for another one, once in a call: if it has another, the request is sent again with that,
/// at once and whatever the policy is, as the next of the attempts; if not, the 401 is the call's error.
///
/// When the wait would not end before the call's deadline, or leave hardly any time for an attempt,
/// the call fails at once with what it has, and [`retry_after`](super::Error::retry_after) says how
/// long to wait. All clones of a client share a budget of a hundred retries, which successes, and
/// nothing else, fill up again: every tenth pays for a retry, and one that comes of a retry pays for
/// that. So neither an outage nor a rate limit is made worse by asking everything three times.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RetryPolicy {
    max_attempts: u32,
    first: Duration,
    longest: Duration,
}

impl Default for RetryPolicy {
    fn default() -> Self {
        Self::new()
    }
}

impl RetryPolicy {
    /// Three attempts, with a back-off from half a second up to 20 seconds.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            max_attempts: 3,
            first: Duration::from_millis(500),
            longest: Duration::from_secs(20),
        }
    }

    /// One attempt, whatever happens but that the API refuses a token that was fetched for it.
    #[must_use]
    pub const fn never() -> Self {
        Self::new().max_attempts(1)
    }

    /// How often a request is sent at most, the first time included.
    #[must_use]
    pub const fn max_attempts(mut self, max_attempts: u32) -> Self {
        self.max_attempts = max_attempts;
        self
    }

    /// The longest wait before the second attempt, and the longest of all: it doubles in between.
    /// Each wait is a random part of it.
    #[must_use]
    pub const fn backoff(mut self, first: Duration, longest: Duration) -> Self {
        self.first = first;
        self.longest = longest;
        self
    }

    /// How long to wait after so many attempts, of which the last was told to wait for `told`;
    /// `None` if there were enough.
    pub(crate) fn wait(&self, attempts: u32, told: Option<Duration>) -> Option<Duration> {
        if attempts >= self.max_attempts {
            return None;
        }
        let doubled = 2_u32.saturating_pow(attempts.saturating_sub(1));
        let backoff = self.first.saturating_mul(doubled).min(self.longest);
        Some(told.unwrap_or_default().saturating_add(part_of(backoff)))
    }
}

/// A random part of a time, from none to all of it.
fn part_of(time: Duration) -> Duration {
    // Each state is keyed anew; no more chance is needed than keeps clients apart.
    let random = u32::try_from(RandomState::new().hash_one(()) >> 32).unwrap_or_default();
    let seconds = time.as_secs_f64() * f64::from(random) / f64::from(u32::MAX);
    Duration::try_from_secs_f64(seconds).unwrap_or(time)
}

/// What is known of an attempt that failed.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Failure {
    Response(StatusCode),
    NoResponse(TransportErrorKind),
}

impl Failure {
    /// Whether something of the request may have reached the API.
    pub(crate) fn has_reached(self) -> bool {
        !matches!(
            self,
            Self::NoResponse(
                TransportErrorKind::Connect
                    | TransportErrorKind::ConnectTimeout
                    | TransportErrorKind::Unsendable
            )
        )
    }

    /// Whether it may be over when the request is sent again, and that does no harm: what may have
    /// been carried out is sent again only if it `may_happen_twice`.
    pub(crate) fn allows_retry(self, may_happen_twice: bool) -> bool {
        match self {
            // Refused without being carried out.
            Self::Response(StatusCode::TOO_MANY_REQUESTS) => true,
            Self::Response(
                StatusCode::REQUEST_TIMEOUT
                | StatusCode::BAD_GATEWAY
                | StatusCode::SERVICE_UNAVAILABLE
                | StatusCode::GATEWAY_TIMEOUT,
            ) => may_happen_twice,
            Self::Response(_) => false,
            Self::NoResponse(kind) => match kind {
                TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout => true,
                TransportErrorKind::Timeout | TransportErrorKind::Lost => may_happen_twice,
                TransportErrorKind::TooLarge
                | TransportErrorKind::RequestBody
                | TransportErrorKind::Unsendable => false,
            },
        }
    }
}

/// The retries that a client may still make: a bucket of tokens that all its clones share.
#[derive(Debug)]
pub(crate) struct Budget(AtomicU32);

impl Budget {
    /// What it holds at most: a hundred retries.
    const FULL: u32 = 100 * Self::RETRY;
    /// What a retry costs.
    const RETRY: u32 = 10;
    /// What a call that went well gives back: every tenth pays for a retry.
    const SUCCESS: u32 = 1;

    pub(crate) const fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Takes what a retry costs, if there is as much.
    pub(crate) fn take(&self) -> Option<Token<'_>> {
        let left = |tokens: u32| tokens.checked_sub(Self::RETRY);
        self.0.fetch_update(Relaxed, Relaxed, left).ok()?;
        Some(Token(self))
    }

    /// Gives back for a call that went well, and for the retry that it was, if it was one.
    pub(crate) fn refill(&self, was_retry: bool) {
        let tokens = if was_retry { Self::RETRY } else { Self::SUCCESS };
        let more = |left: u32| Some(left.saturating_add(tokens).min(Self::FULL));
        // The closure never declines.
        let _ = self.0.fetch_update(Relaxed, Relaxed, more);
    }
}

/// What a retry costs, taken from a budget. It goes back unless it is spent: a call may be dropped
/// while it waits.
#[derive(Debug)]
pub(crate) struct Token<'a>(&'a Budget);

impl Token<'_> {
    /// Pays for the retry that is made now.
    pub(crate) fn spend(self) {
        std::mem::forget(self);
    }
}

impl Drop for Token<'_> {
    fn drop(&mut self) {
        self.0.refill(true);
    }
}
