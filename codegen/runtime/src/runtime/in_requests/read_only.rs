//! Members that the server sets (`readOnly`).

use super::IS_REQUEST;

/// Whether to leave out what the server sets.
#[allow(clippy::ref_option, reason = "it is what serde hands over")]
pub(crate) fn unsent<T>(value: &Option<T>) -> bool {
    value.is_none() || IS_REQUEST.get()
}
