//! The one error type: what went wrong, and everything known of it.

use std::error::Error as StdError;
use std::sync::Arc;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::credentials::source::NoToken;
use super::operation::{Declaration, TypedBody};
use super::rate_limit::RateLimit;
use super::response::{DecodeError, RawResponse};
use super::retry::Failure;
use super::secrets::Secrets;
use super::summary::{LOOKED_AT, Summary, beginning};
use super::transport::{TransportError, TransportErrorKind};

/// Why a client could not be built or a call failed.
///
/// [`kind`](Self::kind) tells what went wrong, the methods that begin with `is_` tell apart what
/// programs react to, and the other methods yield what is known. Its text is one line that holds
/// no credential, even if the API repeats it; the crate's own documentation says how far that goes.
/// Cloning is cheap: all clones share what is known.
#[derive(Clone)]
pub struct Error(pub(super) Arc<Details>);

pub(super) struct Details {
    pub(super) operation: Option<&'static Declaration>,
    pub(super) cause: Cause,
    /// How often the request was sent.
    pub(super) attempts: u32,
    /// Whether something of an attempt before the last one may have reached the API.
    is_reached: bool,
    /// Whether the call may be carried out more than once.
    allows_duplicates: bool,
    /// Whether it would have been sent again if its body weren't a stream, which is used up.
    pub(super) is_used_up: bool,
}

pub(super) enum Cause {
    Api {
        response: RawResponse,
        body: Option<TypedBody>,
        summary: Summary,
        /// The beginning of the body.
        excerpt: String,
    },
    Transport {
        error: TransportError,
        host: String,
        /// The status of the response, if it had begun.
        begun: Option<StatusCode>,
        /// What its text must not show.
        secrets: Secrets,
    },
    TooLarge {
        response: RawResponse,
    },
    Decode {
        response: RawResponse,
        path: String,
        /// What the body is, where that is no JSON at all.
        unreadable: Option<String>,
        reason: String,
        /// `None` if it repeats a credential or much of the response.
        source: Option<serde_json::Error>,
        /// The beginning of the body.
        excerpt: String,
    },
    InvalidRequest(String),
    /// Why there is no token to send; without its cause if that repeats a credential.
    Token(NoToken),
    Configuration(String),
}

/// What went wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The API answered with a status other than 2xx that doesn't mean success to the operation either.
    ///
    /// [`status`](Error::status), [`headers`](Error::headers), [`raw_body`](Error::raw_body) and
    /// the typed [`body`](Error::body) say what it answered.
    Api,
    /// No whole response came: no connection, the time-out, or a connection that broke.
    ///
    /// Unless [`is_connect`](Error::is_connect) says that nothing reached the API, the request may
    /// have been carried out.
    Transport,
    /// The API answered with a success whose body isn't what its document says, or is larger than
    /// the client's limit. The request has been carried out.
    ///
    /// [`json_path`](Error::json_path) says where; the response is at hand as for
    /// [`Api`](Self::Api), but for a body that was too large.
    Decode,
    /// The request was not sent, because an argument can't stand in it, a field or a credential is
    /// missing, or it was awaited outside a Tokio runtime, or in one whose timers or network are off.
    InvalidRequest,
    /// There was no token to send, because what the client fetches it from failed or took longer than
    /// the call may.
    ///
    /// The request was not sent or, after a 401, refused without being carried out: whatever the
    /// operation, it is safe to call it again. [`source`](StdError::source) is the error of a provider
    /// of tokens, which is never [retryable](Error::is_retryable): it alone can tell.
    Token,
    /// The client was not built, because its configuration is wrong.
    Configuration,
}

impl Error {
    pub(crate) fn api(operation: &'static Declaration, response: RawResponse) -> Self {
        let attempts = response.attempts;
        let excerpt = beginning_of(&response);
        let cause = Cause::Api {
            body: operation.error_body(&response),
            summary: Summary::of(response.unmarked(), &excerpt, &response.secrets),
            excerpt,
            response,
        };
        Self::of(operation, attempts, cause)
    }

    pub(crate) fn transport(
        operation: &'static Declaration,
        host: &str,
        attempts: u32,
        error: TransportError,
        secrets: Secrets,
    ) -> Self {
        let host = host.to_owned();
        let cause = Cause::Transport { error, host, begun: None, secrets };
        Self::of(operation, attempts, cause)
    }

    pub(crate) fn too_large(operation: &'static Declaration, response: RawResponse) -> Self {
        Self::of(operation, response.attempts, Cause::TooLarge { response })
    }

    pub(crate) fn decode(
        operation: &'static Declaration,
        response: RawResponse,
        DecodeError { path, source }: DecodeError,
    ) -> Self {
        let attempts = response.attempts;
        let shown = |text: &str| response.secrets.redact(text, LOOKED_AT);
        let said = source.to_string();
        let reason = shown(&said);
        // What is of another type than declared is JSON all the same.
        let unlike_json = || response.unlike_json().filter(|_| !source.is_data());
        let unreadable = response.compression().or_else(unlike_json);
        let cause = Cause::Decode {
            excerpt: beginning_of(&response),
            path: shown(&path),
            unreadable: unreadable.map(|what| shown(&what)),
            source: Some(source).filter(|_| reason == said),
            reason,
            response,
        };
        Self::of(operation, attempts, cause)
    }

    /// The error of a call of which more is known: whether something of an earlier attempt may have
    /// reached the API, and whether it may be carried out more than once.
    pub(crate) fn of_call(mut self, is_reached: bool, allows_duplicates: bool) -> Self {
        // It was made just now, so there is no clone of it.
        if let Some(details) = Arc::get_mut(&mut self.0) {
            details.is_reached = is_reached;
            details.allows_duplicates = allows_duplicates;
        }
        self
    }

    /// The error of a call that isn't sent again since its body is a stream.
    pub(crate) fn of_stream(mut self) -> Self {
        // As above.
        if let Some(details) = Arc::get_mut(&mut self.0) {
            details.is_used_up = true;
        }
        self
    }

    pub(crate) fn invalid_request(operation: &'static Declaration, reason: String) -> Self {
        Self::of(operation, 0, Cause::InvalidRequest(reason))
    }

    /// The error of a call that has no token, of whose cause nothing shows that must not.
    pub(crate) fn no_token(
        operation: &'static Declaration,
        attempts: u32,
        NoToken { reason, cause, is_timeout, is_transient }: NoToken,
        secrets: &Secrets,
    ) -> Self {
        let said = format!("{reason} {cause:?}");
        let cause = cause.filter(|_| secrets.redact(&said, LOOKED_AT) == said);
        let reason = beginning(&reason, secrets);
        let cause = Cause::Token(NoToken { reason, cause, is_timeout, is_transient });
        Self::of(operation, attempts, cause)
    }

    pub(crate) fn configuration(reason: impl Into<String>) -> Self {
        Self(Arc::new(Details {
            operation: None,
            cause: Cause::Configuration(reason.into()),
            attempts: 0,
            is_reached: false,
            allows_duplicates: false,
            is_used_up: false,
        }))
    }

    pub(super) fn of(operation: &'static Declaration, attempts: u32, cause: Cause) -> Self {
        Self(Arc::new(Details {
            operation: Some(operation),
            cause,
            attempts,
            is_reached: false,
            allows_duplicates: false,
            is_used_up: false,
        }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match &self.0.cause {
            Cause::Api { .. } => ErrorKind::Api,
            Cause::Transport { error, .. } => match error.kind() {
                TransportErrorKind::Unsendable if !self.0.is_reached => ErrorKind::InvalidRequest,
                _ => ErrorKind::Transport,
            },
            Cause::TooLarge { .. } | Cause::Decode { .. } => ErrorKind::Decode,
            Cause::InvalidRequest(_) => ErrorKind::InvalidRequest,
            Cause::Token(_) => ErrorKind::Token,
            Cause::Configuration(_) => ErrorKind::Configuration,
        }
    }

    /// Whether the time ran out, for the connection, an attempt or the whole call.
    ///
    /// Unless [`is_connect`](Self::is_connect) too, or its kind is [`Token`](ErrorKind::Token), the
    /// request may have been carried out: look before you repeat what must not happen twice. If it
    /// occurs often, allow more time.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        use TransportErrorKind::{ConnectTimeout, Timeout};
        if let Cause::Token(why) = &self.0.cause {
            return why.is_timeout;
        }
        matches!(self.transport_kind(), Some(ConnectTimeout | Timeout))
    }

    /// Whether nothing of the request reached the API, in no attempt, because there was no
    /// connection to it.
    ///
    /// Whatever the operation, it is safe to call it again. If it stays that way, look at the
    /// base URL, the network, a proxy and the certificates.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        use TransportErrorKind::{Connect, ConnectTimeout};
        let is_connect = matches!(self.transport_kind(), Some(Connect | ConnectTimeout));
        is_connect && !self.0.is_reached
    }

    /// Whether it may be over after a while, and the same call can't do twice what was meant to be
    /// done once, or [may do so](super::Call::allow_duplicates).
    ///
    /// The client has then tried as often as its [`RetryPolicy`](super::RetryPolicy) and the
    /// deadline let it. Put the call off, for as long as [`retry_after`](Self::retry_after) says if
    /// it says anything. If it is `false`, find out what has become of the request, or correct it.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        if let Cause::Token(why) = &self.0.cause {
            return why.is_transient;
        }
        let is_idempotent =
            self.0.operation.is_some_and(|operation| operation.method.is_idempotent());
        let may_happen_twice = is_idempotent || self.0.allows_duplicates;
        self.failure().is_some_and(|failure| failure.allows_retry(may_happen_twice))
    }

    /// Whether something of an attempt so far may have reached the API.
    pub(crate) fn has_reached(&self) -> bool {
        self.0.is_reached || self.failure().is_some_and(Failure::has_reached)
    }

    fn failure(&self) -> Option<Failure> {
        match &self.0.cause {
            Cause::Api { response, .. } => Some(Failure::Response(response.status)),
            Cause::Transport { error, .. } => Some(Failure::NoResponse(error.kind())),
            _ => None,
        }
    }

    /// Whether the API answered 404: what the call is about isn't there, or not any more.
    ///
    /// After a deletion, take it for done. Otherwise look at the id, and at the base URL.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.is_status(StatusCode::NOT_FOUND)
    }

    /// Whether the API answered 429: too many requests. This time it was not carried out.
    ///
    /// Call again after [`retry_after`](Self::retry_after), and less often from then on;
    /// [`rate_limit`](Self::rate_limit) says how often.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.is_status(StatusCode::TOO_MANY_REQUESTS)
    }

    /// The status of the response, if one came.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match &self.0.cause {
            Cause::Transport { begun, .. } => *begun,
            _ => self.response().map(|response| response.status),
        }
    }

    /// The headers of the response, if one came.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.response().map(|response| &response.headers)
    }

    /// The body of the response as it came, if a response came whose body isn't too large; empty if it
    /// had none. It is never larger than the client's limit.
    #[must_use]
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.response()?.body.as_deref()
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
    /// answered with, whether or not the document declares it.
    #[must_use]
    pub fn code(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Api { summary, .. } => summary.code.as_deref(),
            _ => None,
        }
    }

    /// Where in the response's JSON decoding failed: `file.imageInfo.width` or `items[2]`; `.` for
    /// the whole, and `?` where the JSON ends too soon to tell.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Decode { path, .. } => Some(path),
            _ => None,
        }
    }

    /// How often the request was sent, or at least begun; 0 if it never was.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts
    }

    /// How long the response said to wait before the next request: in `Retry-After` or, on a 429, in
    /// the header that the API's document declares for the end of its window.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.response()?.retry_after()
    }

    /// What is left of the API's rate limit, as far as the headers of the response say.
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

    pub(super) fn transport_kind(&self) -> Option<TransportErrorKind> {
        match &self.0.cause {
            Cause::Transport { error, .. } => Some(error.kind()),
            _ => None,
        }
    }

    fn is_status(&self, status: StatusCode) -> bool {
        self.kind() == ErrorKind::Api && self.status() == Some(status)
    }
}

/// The beginning of a body, or what is the matter with it.
fn beginning_of(response: &RawResponse) -> String {
    let compression = response.compression().map(|how| format!("its body is {how}"));
    let text = match (&response.body, &compression) {
        (None, _) => "its body is larger than the limit".into(),
        (_, Some(said)) => said.into(),
        (_, None) => String::from_utf8_lossy(response.unmarked()),
    };
    beginning(&text, &response.secrets)
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match &self.0.cause {
            Cause::Transport { error, .. } => Some(error),
            Cause::Decode { source, .. } => source.as_ref().map(|source| source as _),
            Cause::Token(NoToken { cause, .. }) => cause.as_deref().map(|cause| cause as _),
            _ => None,
        }
    }
}
