//! Which way members travel: what the server sets isn't sent to it, and what it keeps to itself a
//! request must have. A model has both, so it is written in another way where a request is made of it.

use std::cell::Cell;

use serde::ser::{Error, Serialize, Serializer};

thread_local! {
    /// Whether this thread is writing a request just now.
    static IS_REQUEST: Cell<bool> = const { Cell::new(false) };
}

/// Has all models, however deep in others, written as a request carries them.
#[allow(dead_code, reason = "not every API has a request body")]
pub(crate) fn as_request<T>(write: impl FnOnce() -> T) -> T {
    /// Ends it, even where writing panics.
    struct End(bool);

    impl Drop for End {
        fn drop(&mut self) {
            IS_REQUEST.set(self.0);
        }
    }

    let _end = End(IS_REQUEST.replace(true));
    write()
}

/// Whether to leave out what the server sets.
#[allow(dead_code, reason = "not every API has such members")]
#[allow(clippy::ref_option, reason = "it is what serde hands over")]
pub(crate) fn unsent<T>(value: &Option<T>) -> bool {
    value.is_none() || IS_REQUEST.get()
}

/// Whether to leave out what a request must have, and an answer doesn't.
#[allow(dead_code, reason = "not every API has such members")]
#[allow(clippy::ref_option, reason = "it is what serde hands over")]
pub(crate) fn unneeded<T>(value: &Option<T>) -> bool {
    value.is_none() && !IS_REQUEST.get()
}

/// Writes what a request must have, if it is there.
#[allow(dead_code, reason = "not every API has such members")]
#[allow(clippy::ref_option, reason = "it is what serde hands over")]
pub(crate) fn needed<T, S>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error>
where
    T: Serialize,
    S: Serializer,
{
    match value {
        Some(value) => value.serialize(serializer),
        None => Err(S::Error::custom("is missing, and a request must have it")),
    }
}
