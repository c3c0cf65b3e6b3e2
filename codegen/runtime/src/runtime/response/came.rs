//! What came beside what was decoded.

use serde_json::Value;

use super::{Response, unmarked};

impl<T> Response<T> {
    /// Whether something came at a JSON pointer in a response that isn't as declared.
    pub(crate) fn says(&self, pointer: &str) -> bool {
        let came = self.came(pointer);
        came.is_some_and(|came| !came.is_null() && came != "")
    }

    /// What came at a JSON pointer, if anything was left out of the response.
    pub(crate) fn came(&self, pointer: &str) -> Option<Value> {
        if self.mismatches().is_empty() {
            return None;
        }
        let mut body: Value = serde_json::from_slice(unmarked(self.raw_body())).ok()?;
        body.pointer_mut(pointer).map(Value::take)
    }
}
