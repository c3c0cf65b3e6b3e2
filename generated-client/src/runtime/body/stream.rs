//! Bodies that come little by little, whatever they come from.

use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use futures_core::Stream;
use hyper::body::{Body as HttpBody, Buf, Bytes};

use super::{Body, Cause, Making};

/// Whatever yields bytes.
type Anything = dyn Stream<Item = Result<Bytes, Cause>> + Send;

/// A stream of bytes, and how many are left of it if that is known.
pub(super) struct Chunks {
    /// Locked by nobody: this way, it can be shared between threads though its content can't.
    stream: Mutex<Pin<Box<Anything>>>,
    left: Option<u64>,
}

impl Chunks {
    pub(super) fn new(
        stream: impl Stream<Item = Result<Bytes, Cause>> + Send + 'static,
        length: Option<u64>,
    ) -> Self {
        Self { stream: Mutex::new(Box::pin(stream)), left: length }
    }

    pub(super) fn set_length(&mut self, length: u64) {
        self.left = Some(length);
    }

    pub(super) fn length(&self) -> Option<u64> {
        self.left
    }

    /// The next bytes, as long as they are no more and no fewer than there should be.
    pub(super) fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Bytes, Cause>>> {
        let stream = self.stream.get_mut().unwrap_or_else(PoisonError::into_inner);
        let next = ready!(stream.as_mut().poll_next(context));
        let left = match (&next, &mut self.left) {
            (Some(Ok(chunk)), Some(left)) => {
                let length = u64::try_from(chunk.len()).unwrap_or(u64::MAX);
                left.checked_sub(length).map(|rest| *left = rest).ok_or("longer")
            }
            (None, Some(left)) if *left > 0 => Err("shorter"),
            _ => Ok(()),
        };
        Poll::Ready(match left {
            Ok(()) => next,
            Err(how) => Some(Err(format!("it is {how} than it was said to be").into())),
        })
    }
}

/// The bytes of a body of another kind that may be moved.
pub(super) struct OfMovable<B>(pub(super) B);

impl<B: HttpBody<Error: Into<Cause>> + Unpin> Stream for OfMovable<B> {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_data(Pin::new(&mut self.0), context)
    }
}

/// The bytes of a body of another kind.
pub(super) struct OfBody<B>(pub(super) Pin<Box<B>>);

impl<B: HttpBody<Error: Into<Cause>>> Stream for OfBody<B> {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        poll_data(self.0.as_mut(), context)
    }
}

/// The next bytes of a body; what else stands in it is left out.
fn poll_data<B: HttpBody<Error: Into<Cause>>>(
    mut body: Pin<&mut B>,
    context: &mut Context<'_>,
) -> Poll<Option<Result<Bytes, Cause>>> {
    loop {
        let frame = match ready!(body.as_mut().poll_frame(context)) {
            None => return Poll::Ready(None),
            Some(Err(error)) => return Poll::Ready(Some(Err(error.into()))),
            Some(Ok(frame)) => frame,
        };
        if let Ok(mut data) = frame.into_data() {
            return Poll::Ready(Some(Ok(data.copy_to_bytes(data.remaining()))));
        }
    }
}

/// The bytes of a stream of something like bytes.
pub(super) struct OfStream<S>(pub(super) Pin<Box<S>>);

impl<S, B, E> Stream for OfStream<S>
where
    S: Stream<Item = Result<B, E>>,
    B: Into<Bytes>,
    E: Into<Cause>,
{
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = self.0.as_mut().poll_next(context);
        next.map(|next| next.map(|chunk| chunk.map(Into::into).map_err(Into::into)))
    }
}

/// The bytes of a body that is made first.
pub(super) enum Opening {
    Made(Making),
    Opened(Body),
}

impl Stream for Opening {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            match &mut *self {
                Self::Made(making) => match ready!(making.as_mut().poll(context)) {
                    Ok(body) => *self = Self::Opened(body),
                    Err(error) => return Poll::Ready(Some(Err(error))),
                },
                Self::Opened(body) => {
                    return body.poll_chunk(context).map_err(Into::into);
                }
            }
        }
    }
}
