//! Values in paths and headers.

pub(super) mod parts;

use super::{Encode, Value};

/// A style of paths and headers.
pub(crate) trait InText {
    /// What a value is sent as; an empty list or object is nothing.
    ///
    /// An error says what can't be told from something else there.
    fn text(&self, name: &str, value: Value, encode: Encode<'_>) -> Result<String, String>;
}
