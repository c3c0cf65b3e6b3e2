//! What the headers of a response say of the API's rate limit, and of how long to wait.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;
use http::header::RETRY_AFTER;

/// From here on, seconds are taken for a point in time since 1970, not for a duration: no API makes
/// its callers wait for thirty years.
const POINTS_IN_TIME: f64 = 1e9;

/// From here on, a point in time is in milliseconds.
const MILLISECONDS: f64 = 1e12;

/// The headers that the API's document declares for its rate limit, by their names.
#[derive(Debug)]
pub(crate) struct RateLimitHeaders {
    pub(crate) limit: Option<&'static str>,
    pub(crate) remaining: Option<&'static str>,
    pub(crate) reset: Option<&'static str>,
}

/// What a response said of the API's rate limit.
///
/// Each part is `None` if the response left it out, or it wasn't understood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RateLimit {
    limit: Option<u64>,
    remaining: Option<u64>,
    reset: Option<Duration>,
}

impl RateLimit {
    /// What a response might have said: how many requests the window allows, how many are left, and
    /// how long it takes until the next window. It is for tests of what is made of it.
    #[must_use]
    pub const fn new(limit: Option<u64>, remaining: Option<u64>, reset: Option<Duration>) -> Self {
        Self { limit, remaining, reset }
    }

    /// How many requests the current window allows.
    #[must_use]
    pub fn limit(&self) -> Option<u64> {
        self.limit
    }

    /// How many requests are left in the current window. At 0, the next one is likely to fail.
    #[must_use]
    pub fn remaining(&self) -> Option<u64> {
        self.remaining
    }

    /// How long it took, when the response came, until the next window. In the header stands a
    /// duration in seconds, or a point in time in seconds or milliseconds since 1970, which can't
    /// be confused.
    #[must_use]
    pub fn reset(&self) -> Option<Duration> {
        self.reset
    }

    /// What the headers say, if they say anything.
    pub(crate) fn read(
        headers: &HeaderMap,
        names: &RateLimitHeaders,
        now: SystemTime,
    ) -> Option<Self> {
        let text = |name: Option<&str>| headers.get(name?)?.to_str().ok().map(first_item);
        let limit = text(names.limit).and_then(|text| text.parse().ok());
        let remaining = text(names.remaining).and_then(|text| text.parse().ok());
        let reset = text(names.reset).and_then(|text| reset(text, now));
        let any = limit.is_some() || remaining.is_some() || reset.is_some();
        any.then_some(Self { limit, remaining, reset })
    }
}

/// The first of what may be a list of items with parameters: `100, 100;w=60`.
fn first_item(text: &str) -> &str {
    text.split([',', ';']).next().unwrap_or_default().trim()
}

fn reset(text: &str, now: SystemTime) -> Option<Duration> {
    let number: f64 = text.parse().ok()?;
    let seconds = if number >= MILLISECONDS { number / 1e3 } else { number };
    let time = Duration::try_from_secs_f64(seconds).ok()?;
    if seconds < POINTS_IN_TIME {
        return Some(time);
    }
    let point = UNIX_EPOCH.checked_add(time)?;
    Some(point.duration_since(now).unwrap_or_default())
}

/// How long the header `Retry-After` says to wait: in seconds, or until a date.
pub(crate) fn retry_after(headers: &HeaderMap, now: SystemTime) -> Option<Duration> {
    let text = headers.get(RETRY_AFTER)?.to_str().ok()?.trim();
    if let Ok(date) = httpdate::parse_http_date(text) {
        return Some(date.duration_since(now).unwrap_or_default());
    }
    let seconds: f64 = first_item(text).parse().ok()?;
    let is_time = seconds >= 0.0 && seconds.is_finite();
    // A number that doesn't fit is a long time all the same.
    is_time.then(|| Duration::try_from_secs_f64(seconds).unwrap_or(Duration::MAX))
}
