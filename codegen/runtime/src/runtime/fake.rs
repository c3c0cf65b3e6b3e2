//! A transport for tests, where the feature `test-util` is on: responses from a list, and a memory of
//! what was asked.

pub(super) mod mismatches;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::header::{CONTENT_TYPE, HeaderValue};
use http::{Request, Response, StatusCode};
use serde::Serialize;
use tokio::time::sleep;

use super::body::Body;
use super::operation::{Operation, OperationInfo};
use super::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

/// A transport that gives the responses it was told to, and remembers the requests, so that code which
/// makes calls can be tested without a server.
///
/// Each response is given once, in their order; a [`FakeResponse`] can also be for one operation, come
/// late, or be given again and again. Clones share responses and requests: hand one to
/// [`ClientBuilder::transport`](super::ClientBuilder::transport), and keep the other. A request that
/// there is no response for fails, and isn't sent again.
///
/// The client above it is the real one, with its credentials, checks, time-outs and retries. A test
/// of a retry waits for as long as the retry does, unless Tokio's clock stands still: with
/// `#[tokio::test(start_paused = true)]`, which Tokio's feature `test-util` has, a wait of an hour
/// takes no time.
///
/// It is there with the feature `test-util`.
#[derive(Clone, Default)]
pub struct FakeTransport(Arc<Mutex<Exchange>>);

#[derive(Default)]
struct Exchange {
    responses: Vec<FakeResponse>,
    requests: Vec<Request<Vec<u8>>>,
}

/// A response of a [`FakeTransport`], or a failure to respond.
///
/// It is there with the feature `test-util`.
#[derive(Debug, Clone)]
#[must_use = "it is given once it is added to a transport"]
pub struct FakeResponse {
    response: Result<Response<Vec<u8>>, TransportError>,
    delay: Duration,
    /// The operation that it is for, if it isn't for any.
    operation: Option<OperationInfo>,
    is_kept: bool,
}

impl FakeResponse {
    /// A response with a status and a body, which may be empty.
    pub fn new(status: StatusCode, body: impl Into<Vec<u8>>) -> Self {
        let mut response = Response::new(body.into());
        *response.status_mut() = status;
        Self::from(response)
    }

    /// A response with a status and a value as JSON, such as a model. One that can't be written as JSON
    /// is a failure to respond.
    pub fn json(status: StatusCode, value: &(impl Serialize + ?Sized)) -> Self {
        let body = match serde_json::to_vec(value) {
            Ok(body) => body,
            Err(error) => {
                let kind = TransportErrorKind::Unsendable;
                return Self::of(Err(TransportError::caused_by(kind, error)));
            }
        };
        let mut response = Response::new(body);
        *response.status_mut() = status;
        let json = HeaderValue::from_static("application/json");
        response.headers_mut().insert(CONTENT_TYPE, json);
        Self::from(response)
    }

    /// A failure to respond: [`Connect`](TransportErrorKind::Connect) stands for a connection that is
    /// refused.
    pub fn fail(error: impl Into<TransportError>) -> Self {
        Self::of(Err(error.into()))
    }

    /// Comes after a while, unless the time-out of the attempt comes first.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// Answers requests of operation `O` only.
    pub fn to<O: Operation>(mut self) -> Self {
        self.operation = Some(OperationInfo::new(O::DECLARATION));
        self
    }

    /// Is given again and again, whenever none is left that is given once.
    pub fn always(mut self) -> Self {
        self.is_kept = true;
        self
    }

    fn of(response: Result<Response<Vec<u8>>, TransportError>) -> Self {
        Self { response, delay: Duration::ZERO, operation: None, is_kept: false }
    }

    /// Whether it is for a request.
    fn fits(&self, request: &Request<Vec<u8>>) -> bool {
        let called = request.extensions().get::<OperationInfo>();
        self.operation.is_none_or(|own| called.is_some_and(|called| own.is(*called)))
    }
}

impl From<Response<Vec<u8>>> for FakeResponse {
    fn from(response: Response<Vec<u8>>) -> Self {
        Self::of(Ok(response))
    }
}

#[allow(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "responses can be added to a clone as well"
)]
impl FakeTransport {
    /// A transport without responses.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a response with a status and a body, which may be empty.
    pub fn answer(self, status: StatusCode, body: impl Into<Vec<u8>>) -> Self {
        self.answer_with(FakeResponse::new(status, body))
    }

    /// Adds a response with a status and a value as JSON, such as a model.
    pub fn answer_json(self, status: StatusCode, value: &(impl Serialize + ?Sized)) -> Self {
        self.answer_with(FakeResponse::json(status, value))
    }

    /// Adds a response: an `http::Response`, which may have headers, or a [`FakeResponse`].
    pub fn answer_with(self, response: impl Into<FakeResponse>) -> Self {
        self.exchange().responses.push(response.into());
        self
    }

    /// Adds a failure to respond: [`Connect`](TransportErrorKind::Connect) stands for a connection
    /// that is refused.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        self.answer_with(FakeResponse::fail(kind))
    }

    /// The requests so far, as they would go over the network, credentials included; of a body that is
    /// a stream, all that came of it.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Vec<u8>>> {
        self.exchange().requests.clone()
    }

    /// The requests so far that are of operation `O`.
    #[must_use]
    pub fn requests_of<O: Operation>(&self) -> Vec<Request<Vec<u8>>> {
        let any = FakeResponse::new(StatusCode::OK, "").to::<O>();
        let exchange = self.exchange();
        exchange.requests.iter().filter(|request| any.fits(request)).cloned().collect()
    }

    fn exchange(&self) -> MutexGuard<'_, Exchange> {
        // Nothing is left half done while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Exchange {
    /// The response to a request: the first that is given once, or else the first that is kept.
    fn answer(&mut self, request: &Request<Vec<u8>>) -> Option<FakeResponse> {
        let mut fitting =
            (0..self.responses.len()).filter(|index| self.responses[*index].fits(request));
        let first = fitting.clone().next();
        match fitting.find(|index| !self.responses[*index].is_kept) {
            Some(index) => Some(self.responses.remove(index)),
            None => first.map(|index| self.responses[index].clone()),
        }
    }
}

impl FakeTransport {
    /// Remembers a request, and gives the response to it.
    fn take(&self, request: Request<Vec<u8>>) -> FakeResponse {
        let mut exchange = self.exchange();
        let response = exchange.answer(&request).unwrap_or_else(|| {
            let reason = "the fake transport has no response left";
            let kind = TransportErrorKind::Unsendable;
            FakeResponse::fail(TransportError::caused_by(kind, reason))
        });
        exchange.requests.push(request);
        response
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            let body = body.collect(usize::MAX).await.map_err(TransportError::of_request)?;
            let response = self.take(Request::from_parts(head, body.into()));
            if !response.delay.is_zero() {
                sleep(response.delay).await;
            }
            response.response.map(|mut response| {
                response.extensions_mut().insert(self.clone());
                response.map(Body::from)
            })
        })
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchange = self.exchange();
        f.debug_struct("FakeTransport")
            .field("responses", &exchange.responses.len())
            .field("requests", &exchange.requests.len())
            .finish()
    }
}
