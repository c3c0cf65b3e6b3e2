//! Encodes names and values.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
pub(crate) const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// A text without what could be taken for something else in a URL.
pub(crate) fn encode(text: &str) -> String {
    // By way of `Display`, it would be put together piece by piece.
    Cow::from(utf8_percent_encode(text, RESERVED)).into_owned()
}
