//! Bodies of requests and responses: bytes, or a stream of them.

mod outgoing;
mod stream;

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use futures_core::Stream;
use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};

use self::stream::{Chunks, OfBody, OfMovable, OfStream, Opening};
use super::transport::{TransportError, TransportErrorKind};

pub(crate) use self::outgoing::Outgoing;

/// Whatever went wrong, as others see it.
type Cause = Box<dyn StdError + Send + Sync>;

/// A body that is made, sooner or later.
type Making = Pin<Box<dyn Future<Output = Result<Body, Cause>> + Send>>;

/// The body of a request or a response: bytes, or a stream of them.
///
/// Texts and bytes become one with `into`. [`new`](Self::new) and [`stream`](Self::stream) make one of
/// what yields bytes little by little, and [`repeatable`](Self::repeatable) of what can do so again.
///
/// It is read with [`chunk`](Self::chunk) or [`collect`](Self::collect), or as the `http_body::Body` that
/// it is.
pub struct Body(Content);

enum Content {
    Bytes(Bytes),
    /// Made when it is read, and anew each time that it is sent.
    Made(Make),
    Stream(Chunks),
}

/// What makes a body.
#[derive(Clone)]
pub(crate) struct Make {
    pub(crate) make: Arc<dyn Fn() -> Making + Send + Sync>,
    /// Whether it makes the same body again.
    is_repeatable: bool,
}

impl Body {
    /// A body of another kind, such as one of the crate `http-body-util`. What stands behind its bytes
    /// (trailers) is left out.
    ///
    /// A request with it is never sent twice; see [`RetryPolicy`](super::RetryPolicy).
    pub fn new<B>(body: B) -> Self
    where
        B: HttpBody + Send + 'static,
        B::Error: Into<Box<dyn StdError + Send + Sync>>,
    {
        let length = body.size_hint().exact();
        Self(Content::Stream(Chunks::new(OfBody(Box::pin(body)), length)))
    }

    /// A body of another kind that may be moved.
    pub(crate) fn movable<B>(body: B) -> Self
    where
        B: HttpBody + Send + Unpin + 'static,
        B::Error: Into<Cause>,
    {
        let length = body.size_hint().exact();
        Self(Content::Stream(Chunks::new(OfMovable(body), length)))
    }

    /// A body that is a stream of bytes, such as a `ReaderStream` of the crate `tokio-util`.
    ///
    /// A request with it is never sent twice; see [`RetryPolicy`](super::RetryPolicy).
    pub fn stream<S, B, E>(stream: S) -> Self
    where
        S: Stream<Item = Result<B, E>> + Send + 'static,
        B: Into<Bytes>,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        Self(Content::Stream(Chunks::new(OfStream(Box::pin(stream)), None)))
    }

    /// A body that `make` makes each time that it is sent, so that a request with it can be sent
    /// again. If it fails, so does the request, before it is sent.
    pub fn repeatable<F, R, E>(make: F) -> Self
    where
        F: Fn() -> R + Send + Sync + 'static,
        R: Future<Output = Result<Self, E>> + Send + 'static,
        E: Into<Box<dyn StdError + Send + Sync>>,
    {
        let make = Arc::new(move || -> Making {
            let body = make();
            Box::pin(async move { body.await.map_err(Into::into) })
        });
        Self(Content::Made(Make { make, is_repeatable: true }))
    }

    /// Says how long a stream is, where it doesn't say so itself: the request then has a
    /// `Content-Length`, without which some servers refuse it. A stream that turns out to be of another
    /// length is an error.
    ///
    /// It changes nothing of bytes, nor of what is [repeatable](Self::repeatable), of which the body
    /// that is made can have a length.
    #[must_use]
    pub fn with_length(mut self, length: u64) -> Self {
        if let Content::Stream(chunks) = &mut self.0 {
            chunks.set_length(length);
        }
        self
    }

    /// How many bytes there are, or are left, if that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Content::Made(_) => None,
            Content::Stream(chunks) => chunks.length(),
        }
    }

    /// The whole body, where it is at hand: unless it is a stream.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Bytes(bytes) => Some(bytes),
            Content::Made(_) | Content::Stream(_) => None,
        }
    }

    /// The next bytes, or `None` at the end.
    ///
    /// # Errors
    ///
    /// The body can't be read to its end: the connection was lost, say.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        poll_fn(|context| self.poll_chunk(context)).await.transpose()
    }

    /// All that is left of the body, if that is no more than `limit` bytes.
    ///
    /// # Errors
    ///
    /// The body can't be read to its end, or is [too large](TransportErrorKind::TooLarge).
    pub async fn collect(mut self, limit: usize) -> Result<Bytes, TransportError> {
        self.read(limit).await?.ok_or(TransportErrorKind::TooLarge.into())
    }

    /// What is left of the body; nothing if that would be more than `limit` bytes. What comes at once
    /// isn't copied.
    pub(crate) async fn read(&mut self, limit: usize) -> Result<Option<Bytes>, TransportError> {
        let fits = |length| usize::try_from(length).is_ok_and(|length| length <= limit);
        if !self.length().is_none_or(fits) {
            return Ok(None);
        }
        let first = self.chunk().await?.unwrap_or_default();
        if first.len() > limit {
            return Ok(None);
        }
        let Some(second) = self.chunk().await? else { return Ok(Some(first)) };
        if second.len() > limit - first.len() {
            return Ok(None);
        }
        let mut all = [first, second].concat();
        let fits = self.read_into(&mut all, limit).await?;
        Ok(fits.then(|| all.into()))
    }

    /// Adds what is left of the body to some bytes; `false` if there would be more than `limit`.
    pub(crate) async fn read_into(
        &mut self,
        all: &mut Vec<u8>,
        limit: usize,
    ) -> Result<bool, TransportError> {
        let fits = |length: usize, read: usize| length <= limit.saturating_sub(read);
        let declared =
            self.length().map_or(0, |length| usize::try_from(length).unwrap_or(usize::MAX));
        if !fits(declared, all.len()) {
            return Ok(false);
        }
        while let Some(chunk) = self.chunk().await? {
            if !fits(chunk.len(), all.len()) {
                return Ok(false);
            }
            all.extend_from_slice(&chunk);
        }
        Ok(true)
    }

    pub(crate) fn poll_chunk(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let polled = match &mut self.0 {
            Content::Bytes(bytes) if bytes.is_empty() => Poll::Ready(None),
            Content::Bytes(bytes) => Poll::Ready(Some(Ok(std::mem::take(bytes)))),
            Content::Stream(chunks) => chunks.poll(context),
            Content::Made(make) => {
                self.0 = Content::Stream(Chunks::new(Opening::Made((make.make)()), None));
                return self.poll_chunk(context);
            }
        };
        if let Poll::Ready(None | Some(Err(_))) = polled {
            // Nothing comes behind the end.
            *self = Self::default();
        }
        polled.map_err(lost)
    }
}

/// What became of a body that could not be read. Who knows more has said so.
fn lost(cause: Cause) -> TransportError {
    match cause.downcast::<TransportError>() {
        Ok(error) => *error,
        Err(cause) => TransportError::caused_by(TransportErrorKind::Lost, cause),
    }
}

impl Default for Body {
    /// No bytes.
    fn default() -> Self {
        Bytes::new().into()
    }
}

impl From<Bytes> for Body {
    fn from(bytes: Bytes) -> Self {
        Self(Content::Bytes(bytes))
    }
}

macro_rules! from_bytes {
    ($($of:ty),*) => {$(
        impl From<$of> for Body {
            fn from(bytes: $of) -> Self {
                Bytes::from(bytes).into()
            }
        }
    )*};
}

from_bytes!(Vec<u8>, Box<[u8]>, String, &'static [u8], &'static str);

impl<const N: usize> From<[u8; N]> for Body {
    fn from(bytes: [u8; N]) -> Self {
        Vec::from(bytes).into()
    }
}

impl<const N: usize> From<&'static [u8; N]> for Body {
    fn from(bytes: &'static [u8; N]) -> Self {
        bytes.as_slice().into()
    }
}

impl HttpBody for Body {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        self.poll_chunk(context).map_ok(Frame::data)
    }

    fn is_end_stream(&self) -> bool {
        self.bytes().is_some_and(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        self.length().map_or_else(SizeHint::default, SizeHint::with_exact)
    }
}

impl fmt::Debug for Body {
    /// What is in it doesn't show.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Body").field("length", &self.length()).finish_non_exhaustive()
    }
}
