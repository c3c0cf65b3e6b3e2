//! Lists that come in pages: one request after the other, each for what is behind the last one.

use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::{mem, vec};

use futures_core::Stream;

use super::call::Call;
use super::error::Error;
use super::operation::Operation;
use super::response::Response;

/// An operation whose response is a page of a list: see [`Call::pages`].
///
/// Only the types of this crate implement it.
pub trait PagedOperation: Operation + Sized {
    /// What the list is of.
    type Item: Send + 'static;

    /// Where a page says what leads to the next one, as a JSON pointer, if its body does.
    #[doc(hidden)]
    const NEXT: Option<&'static str>;

    /// The part of the list that a page has.
    #[doc(hidden)]
    fn items(page: &mut Self::Output) -> Option<&mut Vec<Self::Item>>;

    /// The call of the page behind one that has so many items, if there is one, or why none can be made.
    #[doc(hidden)]
    fn next(
        call: Call<Self>,
        page: &Response<Self::Output>,
        items: usize,
    ) -> Option<Result<Call<Self>, String>>;
}

/// The pages of a list: a [`Stream`], which can also be asked for the [`next`](Self::next) one.
///
/// Nothing is sent before it is asked for, and no more than one request at a time; each is sent as by a
/// call of its own, with its retries, its time-out and its deadline. After an error none come. Where a page
/// leads back to itself, or to another server, there is an error of kind
/// [`Decode`](super::ErrorKind::Decode), and nothing is sent.
#[must_use = "pages come when they are asked for"]
pub struct Pages<O: PagedOperation>(State<O>);

enum State<O: PagedOperation> {
    /// The call of the next page.
    Ahead(Call<O>),
    /// The same once it is sent.
    Sent(Call<O>, Sent<O>),
    /// There can't be a next page.
    Broken(Error),
    Ended,
}

type Sent<O> =
    Pin<Box<dyn Future<Output = Result<Response<<O as Operation>::Output>, Error>> + Send>>;

/// The items of a list that comes in pages: a [`Stream`], which can also be asked for the
/// [`next`](Self::next) one.
///
/// The next page is asked for once all items of the last one are taken; [`Pages`] says how. What is left out
/// of one, since it isn't as declared, is told by an event of the feature `tracing`.
#[must_use = "items come when they are asked for"]
pub struct PagedItems<O: PagedOperation> {
    pub(super) pages: Pages<O>,
    /// What has come and wasn't asked for yet.
    pub(super) ready: vec::IntoIter<O::Item>,
}

impl<O: PagedOperation> Call<O> {
    /// The page that the call asks for, and all behind it, each once it is asked for.
    ///
    /// What is set of the call is set for all of them; its time-out and its deadline are those of each.
    pub fn pages(self) -> Pages<O> {
        Pages(State::Ahead(self))
    }
}

impl<O: PagedOperation> Pages<O> {
    /// The next page, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<Response<O::Output>, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    /// What is in the pages, one by one.
    pub fn items(self) -> PagedItems<O> {
        PagedItems { pages: self, ready: Vec::new().into_iter() }
    }

    fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Response<O::Output>, Error>>> {
        loop {
            match mem::replace(&mut self.0, State::Ended) {
                State::Ended => return Poll::Ready(None),
                State::Broken(error) => return Poll::Ready(Some(Err(error))),
                State::Ahead(call) => {
                    let sent = Box::pin(call.clone().response());
                    self.0 = State::Sent(call, sent);
                }
                State::Sent(call, mut sent) => {
                    let Poll::Ready(page) = sent.as_mut().poll(context) else {
                        self.0 = State::Sent(call, sent);
                        return Poll::Pending;
                    };
                    return Poll::Ready(Some(page.map(|page| self.turn(call, page))));
                }
            }
        }
    }

    /// Goes on from a page.
    fn turn(&mut self, call: Call<O>, page: Response<O::Output>) -> Response<O::Output> {
        let (mut value, response) = page.into_parts();
        let items = O::items(&mut value).map_or(0, |items| items.len());
        let page = response.map(|()| value);
        let next = match O::next(call, &page, items) {
            // It may have been left out, since it isn't as declared.
            None if O::NEXT.is_some_and(|pointer| page.says(pointer)) => {
                Some(Err("what leads to the next page isn't as declared".to_owned()))
            }
            next => next,
        };
        self.0 = match next {
            None => State::Ended,
            Some(Ok(call)) => State::Ahead(call),
            Some(Err(reason)) => State::Broken(page.leads_nowhere(O::DECLARATION, &reason)),
        };
        page
    }
}

impl<O: PagedOperation> PagedItems<O> {
    /// The next item, or `None` after the last one.
    pub async fn next(&mut self) -> Option<Result<O::Item, Error>> {
        poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<O::Item, Error>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Poll::Ready(Some(Ok(item)));
            }
            match ready!(self.pages.poll(context)) {
                None => return Poll::Ready(None),
                Some(Err(error)) => return Poll::Ready(Some(Err(error))),
                Some(Ok(page)) => self.ready = taken::<O>(page).into_iter(),
            }
        }
    }
}

/// The items of a page.
pub(super) fn taken<O: PagedOperation>(page: Response<O::Output>) -> Vec<O::Item> {
    O::items(&mut page.into_value()).map(mem::take).unwrap_or_default()
}

impl<O: PagedOperation> Stream for Pages<O> {
    type Item = Result<Response<O::Output>, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

/// Nothing in it is pinned.
impl<O: PagedOperation> Unpin for PagedItems<O> {}

impl<O: PagedOperation> Stream for PagedItems<O> {
    type Item = Result<O::Item, Error>;

    fn poll_next(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.poll(context)
    }
}

impl<O: PagedOperation> fmt::Debug for Pages<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("operation", &O::DECLARATION.id).finish_non_exhaustive()
    }
}

impl<O: PagedOperation> fmt::Debug for PagedItems<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("PagedItems").field("operation", &O::DECLARATION.id).finish_non_exhaustive()
    }
}
