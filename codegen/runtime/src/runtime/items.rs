//! Responses that come value by value: JSON in lines, or with a record separator before each.

use std::fmt;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll, ready};

use futures_core::Stream;

use super::call::Call;
use super::call::open::Opened;
use super::error::Error;
use super::operation::{Decode, Operation};
use super::transport::{TransportError, TransportErrorKind};

/// What JSON in lines is called.
const LINES: [&str; 7] = [
    "application/x-ndjson",
    "application/ndjson",
    "application/jsonl",
    "application/x-jsonlines",
    "application/json-lines",
    "application/jsonlines",
    "application/stream+json",
];

/// An operation whose response can come value by value: see [`Call::items`].
///
/// Only the types of this crate implement it.
pub trait ItemOperation: Operation {
    /// What a value is.
    type Item: Send + 'static;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const ITEMS: ItemDeclaration;

    #[doc(hidden)]
    #[allow(private_interfaces, reason = "only this crate's operations implement the trait")]
    const DECODE_ITEM: Decode<Self::Item>;
}

/// What the document says of an operation's values.
#[derive(Debug)]
pub struct ItemDeclaration {
    /// The media type of them all.
    pub(crate) media_type: &'static str,
    /// What stands between them: a line feed, or a record separator.
    pub(crate) separator: u8,
    /// The member of the request's body that must be `true`.
    pub(crate) switch: Option<&'static str>,
}

/// The values of a response, as they come: a [`Stream`], which can also be asked for the
/// [`next`](Self::next) one.
///
/// A value that isn't as declared is an error of kind [`Decode`](super::ErrorKind::Decode), after which
/// others may come. If the connection breaks, or the next part of it takes longer than the call's
/// time-out, there is an error of kind [`Transport`](super::ErrorKind::Transport), after which none come.
/// What is left out of one, since it isn't as declared, is told by an event of the feature `tracing`.
#[must_use = "values come when they are asked for"]
pub struct Items<O> {
    opened: Opened,
    /// What has come and wasn't asked for yet.
    held: Vec<u8>,
    /// How much of that has been taken since.
    taken: usize,
    /// How much of what is left is known to have no separator in it.
    searched: usize,
    has_ended: bool,
    operation: PhantomData<fn() -> O>,
}

impl<O: ItemOperation> Call<O> {
    /// Sends the call, and yields the values of the response as they come, once its head is there.
    ///
    /// It asks for them one by one, whatever else the operation could yield. The call's time-out is that
    /// of each attempt's head, and then of each part of the response; its deadline is that of the head.
    /// The limit on responses is that of each value.
    ///
    /// # Errors
    ///
    /// As the call itself, until the head is there, and one of kind [`Decode`](super::ErrorKind::Decode)
    /// if what comes is of another media type.
    pub async fn items(self) -> Result<Items<O>, Error> {
        let call = match O::ITEMS.switch {
            Some(name) => self.with_switch(name),
            None => self,
        };
        let media_type = O::ITEMS.media_type;
        let others = if O::ITEMS.separator == b'\n' { &LINES[..] } else { &[] };
        let opened = call.open(media_type, others).await?;
        let operation = PhantomData;
        Ok(Items { opened, held: Vec::new(), taken: 0, searched: 0, has_ended: false, operation })
    }
}

impl<O: ItemOperation> Items<O> {
    /// The next value, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            while let Some(value) = self.value() {
                if value.len() > self.opened.limit {
                    return Poll::Ready(Some(Err(self.fail(TransportErrorKind::TooLarge.into()))));
                }
                if !value.trim_ascii().is_empty() {
                    return Poll::Ready(Some(self.opened.decode::<O, _>(value, O::DECODE_ITEM)));
                }
            }
            if self.held.len() > self.opened.limit {
                return Poll::Ready(Some(Err(self.fail(TransportErrorKind::TooLarge.into()))));
            }
            if self.has_ended {
                return Poll::Ready(None);
            }
            match ready!(self.opened.body.poll_chunk(context)) {
                None => self.has_ended = true,
                Some(Ok(chunk)) => self.held.extend_from_slice(&chunk),
                Some(Err(error)) => return Poll::Ready(Some(Err(self.fail(error)))),
            }
        }
    }

    /// Ends with an error.
    fn fail(&mut self, error: TransportError) -> Error {
        self.held.clear();
        (self.taken, self.searched, self.has_ended) = (0, 0, true);
        self.opened.broken::<O>(error)
    }

    /// The next value that is there as a whole. The last one may have no separator behind it.
    fn value(&mut self) -> Option<Vec<u8>> {
        let rest = self.held.get(self.taken..).unwrap_or_default();
        let unsearched = rest.get(self.searched..).unwrap_or_default();
        let separator = unsearched.iter().position(|byte| *byte == O::ITEMS.separator);
        if let Some(index) = separator {
            let length = self.searched + index;
            let value = rest.get(..length).unwrap_or_default().to_vec();
            self.taken += length + 1;
            self.searched = 0;
            return Some(value);
        }
        // What has been taken makes room for what comes.
        self.held.drain(..self.taken);
        self.taken = 0;
        self.searched = self.held.len();
        let is_last = self.has_ended && !self.held.is_empty();
        is_last.then(|| {
            self.searched = 0;
            std::mem::take(&mut self.held)
        })
    }
}

impl<O: ItemOperation> Stream for Items<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<O: Operation> fmt::Debug for Items<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("operation", &O::DECLARATION.id).finish_non_exhaustive()
    }
}
