//! The boundary below which requests become bytes on a wire, or don't: what carries a request
//! out, and what it can tell when that fails.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::{Request, Response};

use super::body::Body;

/// Carries out requests, one at a time.
///
/// Everything else stands above it: credentials are in the request already, and time-outs and
/// retries are the client's business. So whoever implements it carries out each request once,
/// follows no redirect, and takes any status for a response. Which operation it is for, says
/// [`OperationInfo`](super::OperationInfo) among the request's extensions; who hands it to another
/// transport, such as the [`NetworkTransport`](super::NetworkTransport), hands them on too.
pub trait Transport: Send + Sync + 'static {
    /// Carries out a request, and yields the response once its status and headers are there. The client
    /// reads its body, and no more of it than its limit.
    ///
    /// It is called within a Tokio runtime, and may be dropped before it is done, as may the body.
    fn send(&self, request: Request<Body>) -> TransportFuture<'_>;
}

impl<T: Transport + ?Sized> Transport for Arc<T> {
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
        (**self).send(request)
    }
}

/// A response that is on its way.
pub type TransportFuture<'a> =
    Pin<Box<dyn Future<Output = Result<Response<Body>, TransportError>> + Send + 'a>>;

impl From<TransportErrorKind> for TransportError {
    fn from(kind: TransportErrorKind) -> Self {
        Self::new(kind)
    }
}

/// Why a request got no whole response.
#[derive(Debug, Clone)]
pub struct TransportError {
    kind: TransportErrorKind,
    source: Option<Arc<dyn StdError + Send + Sync>>,
    /// The proxy that the request went through, if it is known.
    proxy: Option<String>,
}

/// What is known of a request that got no whole response. Whether it is sent again depends on it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// Nothing of the request was sent: the host wasn't found, the connection or its encryption
    /// was refused, or the connection closed before anything was written.
    Connect,
    /// Nothing of the request was sent: no connection was made in time.
    ConnectTimeout,
    /// The time ran out. The request may have been carried out.
    Timeout,
    /// The connection was lost, or what came over it was no HTTP. The request may have been
    /// carried out.
    Lost,
    /// The response's body is larger than the limit. The request has been carried out, if the
    /// status says so.
    TooLarge,
    /// The request's body could not be read to its end. A part of it may have been sent.
    RequestBody,
    /// Nothing of the request was sent, and trying again won't help: it can't be sent at all.
    Unsendable,
}

impl TransportError {
    /// An error with nothing to say but its kind.
    #[must_use]
    pub fn new(kind: TransportErrorKind) -> Self {
        Self { kind, source: None, proxy: None }
    }

    /// An error with a cause, which must not hold a credential.
    #[must_use]
    pub fn caused_by(
        kind: TransportErrorKind,
        cause: impl Into<Box<dyn StdError + Send + Sync>>,
    ) -> Self {
        Self { source: Some(Arc::from(cause.into())), ..Self::new(kind) }
    }

    /// The error of a request whose body can't be read for this reason.
    pub(crate) fn of_request(self) -> Self {
        Self { kind: TransportErrorKind::RequestBody, ..self }
    }

    /// The error of a request that went through a proxy.
    pub(crate) fn through(mut self, proxy: String) -> Self {
        self.proxy = Some(proxy);
        self
    }

    /// What is known of the request.
    #[must_use]
    pub fn kind(&self) -> TransportErrorKind {
        self.kind
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self.kind {
            TransportErrorKind::Connect => "no connection could be made",
            TransportErrorKind::ConnectTimeout => "no connection could be made in time",
            TransportErrorKind::Timeout => "the time ran out",
            TransportErrorKind::Lost => "the connection was lost",
            TransportErrorKind::TooLarge => "the response is too large",
            TransportErrorKind::RequestBody => "the request's body can't be read",
            TransportErrorKind::Unsendable => "the request can't be sent",
        })?;
        match &self.proxy {
            Some(proxy) => write!(f, " (through the proxy {proxy})"),
            None => Ok(()),
        }
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as _)
    }
}
