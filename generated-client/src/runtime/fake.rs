//! A transport for tests, where the feature `test-util` is on: answers from a queue, and a memory
//! of what was asked.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use http::{Request, Response, StatusCode};

use super::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

/// A transport that gives the answers it was told to, in their order, and remembers the requests,
/// so that code which makes calls can be tested without a server.
///
/// Clones share answers and requests: hand one to
/// [`ClientBuilder::transport`](super::ClientBuilder::transport), and keep the other. A request that
/// there is no answer for fails, and isn't sent again.
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
    answers: VecDeque<Result<Response<Vec<u8>>, TransportError>>,
    requests: Vec<Request<Vec<u8>>>,
}

#[allow(
    clippy::must_use_candidate,
    clippy::return_self_not_must_use,
    reason = "answers can be added to a clone as well"
)]
impl FakeTransport {
    /// A transport without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds an answer with a status and a body, which may be empty.
    pub fn answer(self, status: StatusCode, body: impl Into<Vec<u8>>) -> Self {
        let mut answer = Response::new(body.into());
        *answer.status_mut() = status;
        self.answer_with(answer)
    }

    /// Adds an answer with headers.
    pub fn answer_with(self, answer: Response<Vec<u8>>) -> Self {
        self.exchange().answers.push_back(Ok(answer));
        self
    }

    /// Adds a failure to answer: [`Connect`](TransportErrorKind::Connect) stands for a connection
    /// that is refused.
    pub fn fail(self, kind: TransportErrorKind) -> Self {
        self.exchange().answers.push_back(Err(TransportError::new(kind)));
        self
    }

    /// The requests so far, as they would go over the network, credentials included.
    #[must_use]
    pub fn requests(&self) -> Vec<Request<Vec<u8>>> {
        self.exchange().requests.clone()
    }

    fn exchange(&self) -> MutexGuard<'_, Exchange> {
        // Nothing is left half done while the lock is held.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for FakeTransport {
    fn send(&self, request: Request<Vec<u8>>, _limit: usize) -> TransportFuture<'_> {
        let mut exchange = self.exchange();
        exchange.requests.push(request);
        let answer = exchange.answers.pop_front().unwrap_or_else(|| {
            let reason = "the fake transport has no answer left";
            Err(TransportError::caused_by(TransportErrorKind::Unsendable, reason))
        });
        Box::pin(async { answer })
    }
}

impl fmt::Debug for FakeTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let exchange = self.exchange();
        f.debug_struct("FakeTransport")
            .field("answers", &exchange.answers.len())
            .field("requests", &exchange.requests.len())
            .finish()
    }
}
