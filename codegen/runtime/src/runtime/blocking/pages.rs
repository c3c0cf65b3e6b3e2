//! Pages on a thread without a runtime.

use std::iter;

use super::block_on;
use crate::runtime::error::Error;
use crate::runtime::pages::{PagedItems, PagedOperation, Pages, taken};
use crate::runtime::response::Response;

impl<O: PagedOperation> Pages<O> {
    /// The pages as an iterator, which waits for each, as [`Call::send_blocking`](crate::runtime::Call::send_blocking)
    /// waits.
    ///
    /// It is there with the feature `blocking`.
    pub fn blocking(self) -> impl Iterator<Item = Result<Response<O::Output>, Error>> + Send {
        let mut left = Some(self);
        iter::from_fn(move || {
            let mut pages = left.take()?;
            let next = async move {
                let next = pages.next().await;
                Ok((pages, next))
            };
            match block_on(O::DECLARATION, next) {
                Ok((pages, next)) => {
                    left = next.is_some().then_some(pages);
                    next
                }
                Err(error) => Some(Err(error)),
            }
        })
    }
}

impl<O: PagedOperation> PagedItems<O> {
    /// The items as an iterator, which waits for each page, as
    /// [`Call::send_blocking`](crate::runtime::Call::send_blocking) waits.
    ///
    /// It is there with the feature `blocking`.
    pub fn blocking(self) -> impl Iterator<Item = Result<O::Item, Error>> + Send {
        let rest = self.pages.blocking().flat_map(|page| match page {
            Ok(page) => taken::<O>(page).into_iter().map(Ok).collect(),
            Err(error) => vec![Err(error)],
        });
        self.ready.map(Ok).chain(rest)
    }
}
