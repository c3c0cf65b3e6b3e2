//! How much came in a page.

use serde_json::Value;

use super::Response;

impl<T> Response<T> {
    /// How many items the list at a JSON pointer has, of which so many were decoded: what was left out,
    /// since it isn't as declared, came as well.
    pub(crate) fn received(&self, pointer: &str, decoded: usize) -> usize {
        let came = self.came(pointer);
        came.as_ref().and_then(Value::as_array).map_or(decoded, Vec::len)
    }
}
