//! The one error type: what went wrong, and everything known of it.

use std::error::Error as StdError;
use std::fmt;

use http::{HeaderMap, StatusCode};
use serde_json::Value;

use super::operation::{Declaration, TypedBody};
use super::response::{DecodeError, RawResponse};
use super::transport::TransportError;

/// How much of a body that isn't understood is shown in a message, in characters.
const EXCERPT: usize = 200;

/// Why a client could not be built or a call failed.
///
/// [`kind`](Self::kind) tells what went wrong; the other methods yield what is known of it.
/// Its text is one line that never holds a credential.
pub struct Error(Box<Details>);

struct Details {
    operation: Option<&'static Declaration>,
    cause: Cause,
}

enum Cause {
    Api { response: RawResponse, body: Option<TypedBody> },
    Transport(TransportError),
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
    /// No whole answer came: no connection, the time-out, or a connection that broke. The
    /// request may or may not have been carried out.
    Transport,
    /// The API answered with a success whose body isn't what its document says. The request has
    /// been carried out.
    ///
    /// [`json_path`](Error::json_path) says where; the answer is at hand as for
    /// [`Api`](Self::Api).
    Decode,
    /// The request was not sent, because an argument can't stand in it or a credential is
    /// missing.
    InvalidRequest,
    /// The client was not built, because its configuration is wrong.
    Configuration,
}

impl Error {
    pub(crate) fn api(operation: &'static Declaration, response: RawResponse) -> Self {
        let body = operation.error_body(&response);
        Self::of(operation, Cause::Api { response, body })
    }

    pub(crate) fn transport(
        operation: &'static Declaration,
        error: TransportError,
    ) -> Self {
        Self::of(operation, Cause::Transport(error))
    }

    pub(crate) fn decode(
        operation: &'static Declaration,
        response: RawResponse,
        error: DecodeError,
    ) -> Self {
        Self::of(operation, Cause::Decode { response, error })
    }

    pub(crate) fn invalid_request(
        operation: &'static Declaration,
        reason: String,
    ) -> Self {
        Self::of(operation, Cause::InvalidRequest(reason))
    }

    pub(crate) fn configuration(reason: String) -> Self {
        let cause = Cause::Configuration(reason);
        Self(Box::new(Details { operation: None, cause }))
    }

    pub(crate) fn configuration_caused_by(source: &TransportError) -> Self {
        let mut reason = "the HTTP client could not be set up".to_owned();
        let mut cause = source.source();
        while let Some(known) = cause {
            reason.push_str(": ");
            reason.push_str(&known.to_string());
            cause = known.source();
        }
        Self::configuration(reason)
    }

    fn of(operation: &'static Declaration, cause: Cause) -> Self {
        Self(Box::new(Details {
            operation: Some(operation),
            cause,
        }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self.0.cause {
            Cause::Api { .. } => ErrorKind::Api,
            Cause::Transport(_) => ErrorKind::Transport,
            Cause::Decode { .. } => ErrorKind::Decode,
            Cause::InvalidRequest(_) => ErrorKind::InvalidRequest,
            Cause::Configuration(_) => ErrorKind::Configuration,
        }
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

    /// The body of the answer as it came, if an answer came; empty if it had none.
    #[must_use]
    pub fn raw_body(&self) -> Option<&[u8]> {
        self.response().map(|response| response.body.as_slice())
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

    /// Where in the answer's JSON decoding failed: `file.imageInfo.width` or `items[2]`; `.` for
    /// the whole, and `?` where the JSON ends too soon to tell.
    #[must_use]
    pub fn json_path(&self) -> Option<&str> {
        match &self.0.cause {
            Cause::Decode { error, .. } => Some(&error.path),
            _ => None,
        }
    }

    fn response(&self) -> Option<&RawResponse> {
        match &self.0.cause {
            Cause::Api { response, .. } | Cause::Decode { response, .. } => {
                Some(response)
            }
            _ => None,
        }
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0.cause {
            Cause::Api { response, .. } => {
                let text = summary(&response.body);
                let separator = if text.is_empty() { "" } else { ": " };
                write!(f, "{}{separator}{text}", response.status)?;
            }
            Cause::Transport(error) => write!(f, "no answer: {error}")?,
            Cause::Decode { response, error } => write!(
                f,
                "{}, but its body is not as declared, at `{}`: {}",
                response.status, error.path, error.source
            )?,
            Cause::InvalidRequest(reason) => write!(f, "not sent: {reason}")?,
            Cause::Configuration(reason) => f.write_str(reason)?,
        }
        match self.0.operation {
            Some(operation) => write!(f, " ({operation})"),
            None => Ok(()),
        }
    }
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
            Cause::Transport(error) => error.source(),
            // The text of the others says all that their causes do.
            _ => None,
        }
    }
}

/// The members that error bodies name the error by, those of the problem details of RFC 9457 and of
/// OAuth among them.
const CODES: &[&str] = &["code", "error", "type"];

/// The members that error bodies explain the error in.
const MESSAGES: &[&str] = &["message", "detail", "error_description", "title"];

/// What an error body says, in one line: its code and message, or the beginning of whatever it is.
fn summary(body: &[u8]) -> String {
    let json: Option<Value> = serde_json::from_slice(body).ok();
    let first = |names: &[&str]| {
        let json = json.as_ref()?;
        names.iter().find_map(|name| json.get(name)?.as_str())
    };
    let parts: Vec<&str> =
        [first(CODES), first(MESSAGES)].into_iter().flatten().collect();
    if parts.is_empty() {
        excerpt(&String::from_utf8_lossy(body))
    } else {
        excerpt(&parts.join(": "))
    }
}

/// The beginning of a text, in one line and without control characters.
fn excerpt(text: &str) -> String {
    let mut words = text.split_whitespace().collect::<Vec<_>>().join(" ");
    words.retain(|character| !character.is_control());
    if let Some((end, _)) = words.char_indices().nth(EXCERPT) {
        words.truncate(end);
        words.push('…');
    }
    words
}
