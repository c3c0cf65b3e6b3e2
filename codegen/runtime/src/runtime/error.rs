//! The one error type: what went wrong, and everything known of it.

use std::error::Error as StdError;
use std::fmt;
use std::time::{Duration, SystemTime};

use http::{HeaderMap, StatusCode};

use super::client::Api;
use super::operation::{Declaration, TypedBody};
use super::rate_limit::RateLimit;
use super::response::{DecodeError, RawResponse};
use super::retry::Failure;
use super::summary::{Summary, excerpt};
use super::transport::{TransportError, TransportErrorKind};

/// Why a client could not be built or a call failed.
///
/// [`kind`](Self::kind) tells what went wrong, the methods that begin with `is_` tell apart what
/// programs react to, and the other methods yield what is known. Its text is one line that never
/// holds a credential.
pub struct Error(Box<Details>);

struct Details {
    operation: Option<&'static Declaration>,
    cause: Cause,
    /// How often the request was sent.
    attempts: u32,
}

enum Cause {
    Api { response: RawResponse, body: Option<TypedBody>, summary: Summary },
    Transport { error: TransportError, host: String },
    TooLarge { response: RawResponse },
    Decode { response: RawResponse, error: DecodeError },
    InvalidRequest(String),
    Configuration(String),
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API answered with a status other than 2xx.
    ///
    /// [`status`](Error::status), [`headers`](Error::headers), [`raw_body`](Error::raw_body) and
    /// the typed [`body`](Error::body) say what it answered.
    Api,
    /// No whole answer came: no connection, the time-out, or a connection that broke.
    ///
    /// Unless [`is_connect`](Error::is_connect) says that nothing was sent, the request may have
    /// been carried out.
    Transport,
    /// The API answered with a success whose body isn't what its document says, or is larger than
    /// the client's limit. The request has been carried out.
    ///
    /// [`json_path`](Error::json_path) says where; the answer is at hand as for
    /// [`Api`](Self::Api), but for a body that was too large.
    Decode,
    /// The request was not sent, because an argument can't stand in it, a field or a credential is
    /// missing, or it was awaited outside a Tokio runtime.
    InvalidRequest,
    /// The client was not built, because its configuration is wrong.
    Configuration,
}

impl Error {
    pub(crate) fn api(operation: &'static Declaration, response: RawResponse) -> Self {
        let body = operation.error_body(&response);
        let summary = Summary::of(&response.body);
        let attempts = response.attempts;
        let cause = Cause::Api { response, body, summary };
        Self::of(operation, attempts, cause)
    }

    pub(crate) fn transport(
        operation: &'static Declaration,
        api: &'static Api,
        host: &str,
        attempts: u32,
        error: TransportError,
    ) -> Self {
        let cause = if error.kind() == TransportErrorKind::TooLarge {
            let head = error.into_answer().unwrap_or_default().into_parts().0;
            let response = RawResponse {
                status: head.status,
                headers: head.headers,
                body: Vec::new(),
                at: SystemTime::now(),
                attempts,
                api,
            };
            Cause::TooLarge { response }
        } else {
            let host = host.to_owned();
            Cause::Transport { error, host }
        };
        Self::of(operation, attempts, cause)
    }

    pub(crate) fn decode(
        operation: &'static Declaration,
        response: RawResponse,
        error: DecodeError,
    ) -> Self {
        let attempts = response.attempts;
        Self::of(operation, attempts, Cause::Decode { response, error })
    }

    pub(crate) fn invalid_request(
        operation: &'static Declaration,
        reason: String,
    ) -> Self {
        Self::of(operation, 0, Cause::InvalidRequest(reason))
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self(Box::new(Details {
            operation: None,
            cause: Cause::Configuration(reason.into()),
            attempts: 0,
        }))
    }

    fn of(operation: &'static Declaration, attempts: u32, cause: Cause) -> Self {
        Self(Box::new(Details {
            operation: Some(operation),
            cause,
            attempts,
        }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.0.cause {
            Cause::Api { .. } => ErrorKind::Api,
            Cause::Transport { .. } => ErrorKind::Transport,
            Cause::TooLarge { .. } | Cause::Decode { .. } => ErrorKind::Decode,
            Cause::InvalidRequest(_) => ErrorKind::InvalidRequest,
            Cause::Configuration(_) => ErrorKind::Configuration,
        }
    }

    /// Whether the time ran out, for the connection, an attempt or the whole call.
    ///
    /// Unless [`is_connect`](Self::is_connect) too, the request may have been carried out: look
    /// before you repeat what must not happen twice. If it occurs often, allow more time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        use TransportErrorKind::{ConnectTimeout, Timeout};
        matches!(self.transport_kind(), Some(ConnectTimeout | Timeout))
    }

    /// Whether nothing of the request reached the API, because there was no connection to it.
    ///
    /// Whatever the operation, it is safe to call it again. If it stays that way, look at the
    /// base URL, the network, a proxy and the certificates.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        use TransportErrorKind::{Connect, ConnectTimeout};
        matches!(self.transport_kind(), Some(Connect | ConnectTimeout))
    }

    /// Whether it may be over after a while, and the same call can't do twice what was meant to be
    /// done once.
    ///
    /// The client has then tried as often as its [`RetryPolicy`](super::RetryPolicy) and the
    /// deadline let it. Put the call off, for as long as [`retry_after`](Self::retry_after) says if
    /// it says anything. If it is `false`, find out what has become of the request, or correct it.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let failure = match &self.0.cause {
            Cause::Api { response, .. } => Failure::Answer(response.status),
            Cause::Transport { error, .. } => Failure::NoAnswer(error.kind()),
            _ => return false,
        };
        self.0.operation.is_some_and(|operation| failure.allows_retry(&operation.method))
    }

    /// Whether the API answered 404: what the call is about isn't there, or not any more.
    ///
    /// After a deletion, take it for done. Otherwise look at the id, and at the base URL.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_answer(StatusCode::NOT_FOUND)
    }

    /// Whether the API answered 429: too many requests. It was not carried out.
    ///
    /// Call again after [`retry_after`](Self::retry_after), and less often from then on;
    /// [`rate_limit`](Self::rate_limit) says how often.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is_answer(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The status of the answer, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.response().map(|response| response.status)
    }

    /// The headers of the answer, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body of the answer as it came, if an answer came whose body isn't too large; empty if it
    /// had none. It is never larger than the client's limit.
    #[must_use]
    pub fn raw_body(&self) -> Option<&[u8]> {
        match self.0.cause {
            Cause::TooLarge { .. } => None,
            _ => self.response().map(|response| response.body.as_slice()),
        }
    }

    /// The body of an error that the API answered with, as the type that its document declares
    /// for the operation and status; each method of the client says which types these are.
    ///
    /// `None` if the API answered with something else (a proxy's page, say), if `T` isn't that
    /// type, or if this isn't an error of kind [`Api`](ErrorKind::Api).
    #[must_use]
    pub fn body<T: 'static>(&self) -> Option<&T> {
        match &self.0.cause {
            Cause::Api { body, .. } => body.as_ref()?.downcast_ref(),
            _ => None,
        }
    }

    /// What the API calls the error: the member `code`, `error` or `type` of the JSON that it
    /// answered with, whatever its type.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Api { summary, .. } => summary.code.as_deref(),
            _ => None,
        }
    }

    /// Where in the answer's JSON decoding failed: `file.imageInfo.width` or `items[2]`; `.` for
    /// the whole, and `?` where the JSON ends too soon to tell.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Decode { error, .. } => Some(&error.path),
            _ => None,
        }
    }

    /// How often the request was sent, or at least begun; 0 if it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the answer said to wait before the next request: in `Retry-After` or, on a 429, in
    /// the header that the API's document declares for the end of its window.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.response()?.retry_after()
    }

    /// What is left of the API's rate limit, as far as the headers of the answer say.
    #[must_use]
    pub fn rate_limit(&self) -> Option<RateLimit> {
        self.response()?.rate_limit()
    }

    /// The API's own id of the request, which its operators can look it up by.
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.response()?.request_id()
    }

    fn response(&self) -> Option<&RawResponse> {
        match &self.0.cause {
            Cause::Api { response, .. }
            | Cause::TooLarge { response }
            | Cause::Decode { response, .. } => Some(response),
            _ => None,
        }
    }

    fn transport_kind(&self) -> Option<TransportErrorKind> {
        match &self.0.cause {
            Cause::Transport { error, .. } => Some(error.kind()),
            _ => None,
        }
    }

    fn is_answer(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            Cause::Api { response, summary, .. } => {
                write!(f, "{}", response.status)?;
                if response.status.is_redirection() {
                    f.write_str(", and redirects aren't followed")?;
                }
                if !summary.line.is_empty() {
                    write!(f, ": {}", summary.line)?;
                }
                if let Some(wait) = response.retry_after() {
                    write!(f, "; it can be tried again in {} s", wait.as_secs())?;
                }
            }
            Cause::Transport { error, host } => {
                write!(f, "no answer from {host}: {error}")?;
                if let Some(root) = root_of(error) {
                    write!(f, ": {}", excerpt(&root.to_string()))?;
                }
            }
            Cause::TooLarge { response } => {
                write!(f, "{}, but its body is larger than the limit", response.status)?;
            }
            Cause::Decode { response, error } => {
                let DecodeError { path, source } = error;
                let status = response.status;
                write!(
                    f,
                    "{status}, but its body is not as declared, at `{path}`: {source}"
                )?;
            }
            Cause::InvalidRequest(reason) => write!(f, "not sent: {reason}")?,
            Cause::Configuration(reason) => f.write_str(reason)?,
        }
        match (self.0.operation, self.0.attempts) {
            (None, _) => Ok(()),
            (Some(operation), 0 | 1) => write!(f, " ({operation})"),
            (Some(operation), attempts) => {
                write!(f, " ({operation}, {attempts} attempts)")
            }
        }
    }
}

/// The cause at the end of the chain, which says most: `Connection refused`.
fn root_of(error: &TransportError) -> Option<&(dyn StdError + 'static)> {
    let mut root = error.source()?;
    while let Some(cause) = root.source() {
        root = cause;
    }
    Some(root)
}

impl fmt::Debug for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut debug = f.debug_struct("Error");
        debug.field("kind", &self.kind()).field("message", &self.to_string());
        if let Some(body) = self.raw_body() {
            debug.field("raw_body", &excerpt(&String::from_utf8_lossy(body)));
        }
        if let Some(source) = self.source() {
            debug.field("source", &source);
        }
        debug.finish_non_exhaustive()
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Transport { error, .. } => Some(error),
            Cause::Decode { error, .. } => Some(&error.source),
            _ => None,
        }
    }
}
