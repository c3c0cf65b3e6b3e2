//! What came in a page beside what was decoded of it.

use serde_json::Value;

use super::{Response, unmarked};

impl<T> Response<T> {
    /// Whether something is left out of what came at a JSON pointer.
    pub(crate) fn says(&self, pointer: &str) -> bool {
        let came = self.came(pointer);
        came.is_some_and(|came| !came.is_null() && came != "")
    }

    /// How many items the list at a JSON pointer has, of which so many were decoded: what was left out,
    /// since it isn't as declared, came as well.
    pub(crate) fn received(&self, pointer: &str, decoded: usize) -> usize {
        let came = self.came(pointer);
        came.as_ref().and_then(Value::as_array).map_or(decoded, Vec::len)
    }

    /// What came at a JSON pointer, if anything was left out of the response.
    fn came(&self, pointer: &str) -> Option<Value> {
        if self.mismatches().is_empty() {
            return None;
        }
        let mut body: Value = serde_json::from_slice(unmarked(self.raw_body())).ok()?;
        body.pointer_mut(pointer).map(Value::take)
    }
}
