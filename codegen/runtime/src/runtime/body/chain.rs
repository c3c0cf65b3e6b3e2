//! Bodies that are made of several, one behind the other.

use std::pin::Pin;
use std::sync::PoisonError;
use std::task::{Context, Poll, ready};
use std::vec;

use futures_core::Stream;
use hyper::body::Bytes;

use super::outgoing::{Outgoing, take};
use super::{Body, Cause, Content};

/// Why a stream isn't there.
const GONE: &str = "a stream in its body has been sent already";

/// A body of several others. It can be sent again if all of them can.
pub(crate) fn chain(links: Vec<Outgoing>) -> Body {
    let is_repeatable = links.iter().all(Outgoing::is_repeatable);
    let mut body = Body::repeatable(move || open(links.clone()));
    if let Content::Made(make) = &mut body.0 {
        make.is_repeatable = is_repeatable;
    }
    body
}

/// Finds out how long the body is, if all that it is made of says so.
async fn open(links: Vec<Outgoing>) -> Result<Body, Cause> {
    let mut length = Some(0_u64);
    for link in &links {
        let own = link.length().await?;
        length = length.zip(own).and_then(|(length, own)| length.checked_add(own));
    }
    let body = Body::stream(Chain { current: Body::default(), next: links.into_iter() });
    Ok(match length {
        Some(length) => body.with_length(length),
        None => body,
    })
}

impl Outgoing {
    /// How long it is. What has to be opened for that is closed again, so that there are no more open
    /// files at a time than one.
    async fn length(&self) -> Result<Option<u64>, Cause> {
        Ok(match self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Made(make) => (make.make)().await?.length(),
            Self::Once(shared) => {
                let shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
                shared.as_ref().ok_or(GONE)?.length()
            }
        })
    }

    fn into_body(self) -> Result<Body, Cause> {
        match self {
            Self::Bytes(bytes) => Ok(bytes.into()),
            Self::Made(make) => Ok(Body(Content::Made(make))),
            Self::Once(shared) => Ok(take(&shared).ok_or(GONE)?),
        }
    }
}

/// Bodies that are read one after the other, each opened when its turn comes.
struct Chain {
    current: Body,
    next: vec::IntoIter<Outgoing>,
}

impl Stream for Chain {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(chunk) = ready!(self.current.poll_chunk(context)) {
                return Poll::Ready(Some(chunk.map_err(Into::into)));
            }
            match self.next.next().map(Outgoing::into_body) {
                None => return Poll::Ready(None),
                Some(Ok(body)) => self.current = body,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}
