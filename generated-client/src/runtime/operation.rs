//! What an operation is to the code that sends it: data that the API's document declares, and
//! how its responses decode.

mod defaults;
mod json_error;

use std::any::Any;
use std::fmt;

use http::{Method, StatusCode};

use super::client::Api;
use super::credentials::Scheme;
pub(crate) use super::response::{DecodeError, RawResponse};
use super::summary::excerpt;

/// An operation of the API, as a type: what a [`Call`](super::Call) is a call of.
///
/// Only the types of this crate implement it.
pub trait Operation: Send + Sync + 'static {
    /// What a successful call yields.
    type Output: Send + 'static;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const DECLARATION: &'static Declaration;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const DECODE: Decode<Self::Output>;
}

/// How a successful response becomes what a call yields.
pub(crate) type Decode<T> = fn(&mut RawResponse) -> Result<T, DecodeError>;

/// Which operation a request is for: one of the request's extensions, for whoever carries it out.
///
/// A [`Transport`](super::Transport) finds it with `request.extensions().get::<OperationInfo>()`, unless
/// the request is one for a token, which is for no operation. It says nothing that a caller has put into
/// the call, so it can be logged and counted by.
#[derive(Debug, Clone, Copy)]
pub struct OperationInfo(&'static Declaration);

impl OperationInfo {
    pub(crate) fn new(declaration: &'static Declaration) -> Self {
        Self(declaration)
    }

    /// Whether it is the same operation.
    #[cfg(feature = "test-util")]
    pub(crate) fn is(self, other: Self) -> bool {
        let [one, other] = [self, other].map(|info| (info.id(), info.method(), info.path()));
        one == other
    }

    /// The `operationId`, or what stands for it.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.0.id
    }

    /// The method.
    #[must_use]
    pub fn method(&self) -> &'static Method {
        self.0.method
    }

    /// The template of the path, with `{name}` where parameters go.
    #[must_use]
    pub fn path(&self) -> &'static str {
        self.0.path
    }
}

/// What the document says of an operation, as far as sending it is concerned.
#[derive(Debug, Clone, Copy)]
pub struct Declaration {
    pub(crate) api: &'static Api,
    /// The `operationId`, or what stands for it.
    pub(crate) id: &'static str,
    pub(crate) method: &'static Method,
    /// The path template, with `{name}` where parameters go.
    pub(crate) path: &'static str,
    /// The media types of what can be read, those of successful responses first.
    pub(crate) accept: &'static str,
    /// The sets of schemes of which one must be met; none at all means no authentication.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    /// The statuses that mean success beside 2xx: `304`, say.
    pub(crate) other_successes: &'static [&'static str],
    /// The types of the error bodies, most specific status first.
    pub(crate) errors: &'static [ErrorBody],
}

impl fmt::Display for Declaration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The names in it are whatever the document calls its parameters.
        write!(f, "{} {}", self.method, excerpt(self.path))
    }
}

impl Declaration {
    /// Whether a response with a status means success.
    pub(crate) fn is_success(&self, status: StatusCode) -> bool {
        status.is_success() || self.other_successes.iter().any(|statuses| covers(statuses, status))
    }

    /// The body of an error as the type that the document declares for its status; `None` when
    /// it declares none, or the body isn't of that type.
    pub(crate) fn error_body(&self, response: &RawResponse) -> Option<TypedBody> {
        let is_for = |body: &&ErrorBody| {
            body.statuses.iter().any(|statuses| covers(statuses, response.status))
        };
        (self.errors.iter().find(is_for)?.decode)(response)
    }
}

/// A decoded error body of a type that only the caller knows.
pub(crate) type TypedBody = Box<dyn Any + Send + Sync>;

/// The type of an error body, for some statuses.
#[derive(Debug)]
pub(crate) struct ErrorBody {
    /// As the document has them: `404`, `4XX` or `default`.
    statuses: &'static [&'static str],
    decode: fn(&RawResponse) -> Option<TypedBody>,
}

/// Whether a status is among those that a declared response is for: one (`404`), the hundred that
/// begin with a digit (`4XX`), or all that no other response is for (`default`).
pub(crate) fn covers(statuses: &str, status: StatusCode) -> bool {
    let mut digits = statuses.chars().zip(status.as_str().chars());
    statuses == "default" || digits.all(|(declared, digit)| declared == 'X' || declared == digit)
}
