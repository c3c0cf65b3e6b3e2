//! Calls whose response is read as it comes.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use futures_core::Stream;
use hyper::body::Bytes;
use tokio::time::{Instant, Sleep, sleep};

use super::Call;
use crate::runtime::body::Body;
use crate::runtime::error::Error;
use crate::runtime::operation::Operation;
use crate::runtime::response::Response;
use crate::runtime::transport::{TransportError, TransportErrorKind};

impl<O: Operation> Call<O> {
    /// Sends the call, and yields the response's body as it comes, whatever the operation yields
    /// otherwise: bytes that are read chunk by chunk, or saved to a file.
    ///
    /// The call's time-out is that of each attempt's head, and then of each chunk. Its deadline is
    /// that of the head, and the limit on responses doesn't hold. Once the head is there, nothing is
    /// sent again: if the connection breaks, so does the body.
    ///
    /// # Errors
    ///
    /// As the call itself, until the head is there.
    pub async fn stream(mut self) -> Result<Response<Body>, Error> {
        self.settings.is_streamed = true;
        let timeout = self.settings.timeout;
        self.exchange(move |raw, rest| Ok(Response::new(in_time(rest, timeout), raw))).await
    }
}

/// A body each of whose chunks may take so long.
pub(super) fn in_time(body: Body, timeout: Duration) -> Body {
    let length = body.length();
    let body = Body::stream(Chunks { body, timeout, sleep: None });
    match length {
        Some(length) => body.with_length(length),
        None => body,
    }
}

/// The chunks of a body.
struct Chunks {
    body: Body,
    timeout: Duration,
    /// Until the next one must be there; nothing while nobody waits for it.
    sleep: Option<Pin<Box<Sleep>>>,
}

impl Stream for Chunks {
    type Item = Result<Bytes, TransportError>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        if let Poll::Ready(chunk) = self.body.poll_chunk(context) {
            self.sleep = None;
            return Poll::Ready(chunk);
        }
        let timeout = self.timeout;
        // A time that is too far for a clock is none.
        if Instant::now().checked_add(timeout).is_none() {
            return Poll::Pending;
        }
        let sleep = self.sleep.get_or_insert_with(|| Box::pin(sleep(timeout)));
        ready!(sleep.as_mut().poll(context));
        self.body = Body::default();
        let reason = format!("the next part of the response took longer than {timeout:?}");
        Poll::Ready(Some(Err(TransportError::caused_by(TransportErrorKind::Timeout, reason))))
    }
}
