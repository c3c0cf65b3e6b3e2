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
async fn open(outgoing: Vec<Outgoing>) -> Result<Body, Cause> {
    let mut length = Some(0_u64);
    let mut links = Vec::new();
    for outgoing in outgoing {
        let (link, own) = outgoing.link().await?;
        length = length.zip(own).and_then(|(length, own)| length.checked_add(own));
        links.push(link);
    }
    let body = Body::stream(Chain { current: Body::default(), next: links.into_iter() });
    Ok(match length {
        Some(length) => body.with_length(length),
        None => body,
    })
}

/// A body as a part of another.
enum Link {
    Closed(Outgoing),
    Open(Body),
}

impl Link {
    fn into_body(self) -> Result<Body, Cause> {
        match self {
            Self::Closed(outgoing) => outgoing.into_body(),
            Self::Open(body) => Ok(body),
        }
    }
}

impl Outgoing {
    /// The body as a part of another, and how long it is. What has to be opened for that is closed
    /// again, so that there are no more open files at a time than one; but not what doesn't say how long
    /// it is: of a pipe, what was written to it would be lost.
    async fn link(self) -> Result<(Link, Option<u64>), Cause> {
        let length = match &self {
            Self::Bytes(bytes) => u64::try_from(bytes.len()).ok(),
            Self::Made(make) => {
                let body = (make.make)().await?;
                let Some(length) = body.length() else { return Ok((Link::Open(body), None)) };
                Some(length)
            }
            Self::Once(shared) => {
                let shared = shared.lock().unwrap_or_else(PoisonError::into_inner);
                shared.as_ref().ok_or(GONE)?.length()
            }
        };
        Ok((Link::Closed(self), length))
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
    next: vec::IntoIter<Link>,
}

impl Stream for Chain {
    type Item = Result<Bytes, Cause>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        loop {
            if let Some(chunk) = ready!(self.current.poll_chunk(context)) {
                return Poll::Ready(Some(chunk.map_err(Into::into)));
            }
            match self.next.next().map(Link::into_body) {
                None => return Poll::Ready(None),
                Some(Ok(body)) => self.current = body,
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
            }
        }
    }
}
