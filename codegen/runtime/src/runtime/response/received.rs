//! How much came in a page.

use serde_json::Value;

use super::{Response, unmarked};

impl<T> Response<T> {
    /// How many items the list at a JSON pointer has, of which so many were decoded: what was left out,
    /// since it isn't as declared, came as well.
    pub(crate) fn received(&self, pointer: &str, decoded: usize) -> usize {
        if self.mismatches().is_empty() {
            return decoded;
        }
        let body: Option<Value> = serde_json::from_slice(unmarked(self.raw_body())).ok();
        let list = body.as_ref().and_then(|body| body.pointer(pointer)?.as_array());
        list.map_or(decoded, Vec::len)
    }
}
