//! Which way members travel: what the server sets isn't sent to it, and what it keeps to itself a
//! request must have. A model has both, so it is written in another way where a request is made of it.

pub(crate) mod as_request;
pub(super) mod read_only;
pub(super) mod write_only;

use std::cell::Cell;

thread_local! {
    /// Whether this thread is writing a request just now.
    static IS_REQUEST: Cell<bool> = const { Cell::new(false) };
}
