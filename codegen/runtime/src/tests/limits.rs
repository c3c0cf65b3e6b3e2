//! What headers say of the rate limit.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use http::HeaderMap;

use crate::runtime::{RateLimit, RateLimitHeaders};

const NAMES: RateLimitHeaders = RateLimitHeaders {
    limit: Some("x-limit"),
    remaining: Some("x-remaining"),
    reset: Some("x-reset"),
};

/// The time that the responses come at: 2026-01-01.
fn now() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(1_767_225_600)
}

fn read(limit: &str, remaining: &str, reset: &str) -> Option<RateLimit> {
    let mut headers = HeaderMap::new();
    for (name, value) in [("x-limit", limit), ("x-remaining", remaining), ("x-reset", reset)] {
        headers.insert(name, value.parse().expect("a value"));
    }
    RateLimit::read(&headers, &NAMES, now())
}

#[test]
fn numbers() {
    let limit = read("100", "57", "1260").expect("a limit");
    assert_eq!(limit.limit(), Some(100));
    assert_eq!(limit.remaining(), Some(57));
    assert_eq!(limit.reset(), Some(Duration::from_secs(1260)));
}

#[test]
fn the_first_of_a_list_with_parameters() {
    let limit = read("100, 100;w=60", "57", "0.5").expect("a limit");
    assert_eq!(limit.limit(), Some(100));
    assert_eq!(limit.reset(), Some(Duration::from_millis(500)));
}

#[test]
fn a_reset_is_a_duration_or_a_point_in_time() {
    let reset = |text| read("1", "1", text).and_then(|limit| limit.reset());
    assert_eq!(reset("45"), Some(Duration::from_secs(45)));
    assert_eq!(reset("86400"), Some(Duration::from_secs(86400)));
    assert_eq!(reset("1767225660"), Some(Duration::from_secs(60)));
    assert_eq!(reset("1767225660000"), Some(Duration::from_secs(60)));
    assert_eq!(reset("1000000000"), Some(Duration::ZERO), "2001 is over");
    for nonsense in ["", "soon", "-1", "NaN", "inf", "1e300"] {
        assert_eq!(reset(nonsense), None, "{nonsense}");
    }
}

#[test]
fn no_header_is_no_limit() {
    assert_eq!(RateLimit::read(&HeaderMap::new(), &NAMES, now()), None);
    assert_eq!(read("a", "-1", "?"), None);
    let undeclared = RateLimitHeaders { limit: None, remaining: None, reset: None };
    let headers = HeaderMap::from_iter([(http::header::AGE, "1".parse().expect("a value"))]);
    assert_eq!(RateLimit::read(&headers, &undeclared, now()), None);
}
