//! A response as it came, how it decodes, and what a call that succeeded yields of it.

mod bytes;
mod came;
mod declared;
mod described;
mod head;
pub(super) mod header;
mod json;
mod json_text;
mod lenient;
mod link;
pub(super) mod mismatch;
mod received;
pub(super) mod strict;
mod text;
mod undeclared;
mod unled;
mod unless;

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{CONTENT_ENCODING, CONTENT_TYPE, HeaderName};
use http::{Extensions, HeaderMap, StatusCode};
use hyper::body::Bytes;

use super::client::Api;
use super::rate_limit::{self, RateLimit};
use super::secrets::Secrets;

/// What some begin a text of UTF-8 with.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What begins everything that is compressed as `gzip`.
const GZIP: &[u8] = b"\x1f\x8b";

/// A response as it came.
#[derive(Debug, Clone)]
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    /// `None` if it was too large to be read.
    pub(crate) body: Option<Bytes>,
    /// When it came.
    pub(crate) at: SystemTime,
    /// How often the request had been sent.
    pub(crate) attempts: u32,
    /// Which headers mean what.
    pub(crate) api: &'static Api,
    /// What the request carried that must not show.
    pub(crate) secrets: Secrets,
    /// What the transport says besides, and the call.
    pub(crate) extensions: Extensions,
}

/// A mark of responses that must be all that is declared.
#[derive(Debug, Clone)]
pub(crate) struct Strict;

/// Why, and where, a body isn't of the type that was expected.
#[derive(Debug)]
pub struct DecodeError {
    /// Where in the JSON: `file.imageInfo.width`, or `.` for the whole of it.
    pub(crate) path: String,
    pub(crate) source: serde_json::Error,
}

impl RawResponse {
    /// The body without the mark that some begin texts with: JSON has no use for it.
    pub(crate) fn unmarked(&self) -> &[u8] {
        unmarked(self.body.as_deref().unwrap_or_default())
    }

    /// Says how the body is compressed, if it is. The client never asks for that.
    pub(crate) fn compression(&self) -> Option<String> {
        let body = self.unmarked();
        if std::str::from_utf8(body).is_ok() {
            return None;
        }
        let said = self.header(CONTENT_ENCODING).filter(|coding| *coding != "identity");
        let coding = said.or_else(|| body.starts_with(GZIP).then_some("gzip"))?;
        Some(format!("compressed, as `{coding}`, which it wasn't asked to be"))
    }

    /// Says what the body is, where that is the reason for its being no JSON.
    pub(crate) fn unlike_json(&self) -> Option<String> {
        if self.unmarked().is_empty() {
            return Some("empty".to_owned());
        }
        let named = self.header(CONTENT_TYPE).filter(|name| !name.contains("json"))?;
        Some(format!("`{named}`, not JSON"))
    }

    fn header(&self, name: HeaderName) -> Option<&str> {
        self.headers.get(name)?.to_str().ok()
    }

    pub(crate) fn rate_limit(&self) -> Option<RateLimit> {
        RateLimit::read(&self.headers, &self.api.rate_limit, self.at)
    }

    /// How long the response says to wait before the next request.
    pub(crate) fn retry_after(&self) -> Option<Duration> {
        let told = rate_limit::retry_after(&self.headers, self.at);
        // The end of the window is in other responses too, but only this one says to wait for it.
        let is_limited = self.status == StatusCode::TOO_MANY_REQUESTS;
        told.or_else(|| self.rate_limit().filter(|_| is_limited)?.reset())
    }

    pub(crate) fn request_id(&self) -> Option<&str> {
        self.headers.get(self.api.request_id?)?.to_str().ok()
    }
}

/// A text without the mark that some begin texts with.
pub(crate) fn unmarked(text: &[u8]) -> &[u8] {
    text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
}

/// What a successful call yielded, with the response that it came in.
///
/// [`Call::response`](super::Call::response) makes one.
#[derive(Clone)]
pub struct Response<T> {
    value: T,
    raw: RawResponse,
}

impl<T> Response<T> {
    pub(crate) fn new(value: T, raw: RawResponse) -> Self {
        Self { value, raw }
    }

    /// What the call yielded.
    #[must_use]
    pub fn value(&self) -> &T {
        &self.value
    }

    /// What the call yielded, without the response that it came in.
    #[must_use]
    pub fn into_value(self) -> T {
        self.value
    }

    /// What the call yielded, and the response that it came in.
    #[must_use]
    pub fn into_parts(self) -> (T, Response<()>) {
        (self.value, Response { value: (), raw: self.raw })
    }

    /// The same response with something that is made of what the call yielded.
    #[must_use]
    pub fn map<U>(self, make: impl FnOnce(T) -> U) -> Response<U> {
        Response { value: make(self.value), raw: self.raw }
    }

    /// The response's status: a 2xx, or another that the API's document declares for success.
    #[must_use]
    pub fn status(&self) -> StatusCode {
        self.raw.status
    }

    /// The response's headers.
    #[must_use]
    pub fn headers(&self) -> &HeaderMap {
        &self.raw.headers
    }

    /// The response's body as it came.
    #[must_use]
    pub fn raw_body(&self) -> &[u8] {
        // A success whose body is too large is an error.
        self.raw.body.as_deref().unwrap_or_default()
    }

    /// What a [`Transport`](super::Transport) of your own has put into the response's extensions.
    #[must_use]
    pub fn extensions(&self) -> &Extensions {
        &self.raw.extensions
    }

    /// What is left of the API's rate limit, as far as the response's headers say.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.raw.rate_limit()
    }

    /// The API's own id of the request, which its operators can look it up by.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.raw.request_id()
    }

    /// How often the request was sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.raw.attempts
    }
}

impl<T: fmt::Debug> fmt::Debug for Response<T> {
    /// The value shows as by itself, but without a credential that the API has repeated in it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let value =
            if f.alternate() { format!("{:#?}", self.value) } else { format!("{:?}", self.value) };
        let value = self.raw.secrets.redact(&value, usize::MAX);
        f.debug_struct("Response")
            .field("status", &self.raw.status)
            .field("value", &format_args!("{value}"))
            .finish_non_exhaustive()
    }
}
