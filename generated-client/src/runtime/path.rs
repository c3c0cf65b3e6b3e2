//! Fills a path template with values, so that a value stays one segment whatever it holds.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

/// Everything but the unreserved characters of RFC 3986.
pub(super) const RESERVED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Puts `value` in place of `{name}`.
///
/// An empty value, `.` and `..` are refused: URL parsers collapse such segments, percent-encoded
/// or not, and the request would go to another operation.
pub(crate) fn fill(template: &str, name: &str, value: &str) -> Result<String, String> {
    if matches!(value, "" | "." | "..") {
        return Err(format!(
            "the path parameter `{name}` is {value:?}, which would lead to another path"
        ));
    }
    let segment: Cow<'_, str> = utf8_percent_encode(value, RESERVED).into();
    Ok(template.replace(&format!("{{{name}}}"), &segment))
}
