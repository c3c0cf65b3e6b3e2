//! Members that a request must have, and a response doesn't (`writeOnly`).

use serde::ser::{Error, Serialize, Serializer};

use super::IS_REQUEST;

/// Whether to leave out what a request must have, and a response doesn't.
#[allow(clippy::ref_option, reason = "it is what serde hands over")]
pub(crate) fn unneeded<T>(value: &Option<T>) -> bool {
    value.is_none() && !IS_REQUEST.get()
}

/// Writes what a request must have, if it is there.
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
