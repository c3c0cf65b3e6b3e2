//! Puts parameters into the query that may be missing.

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets `name=value` in the query, if there is a value.
    pub(crate) fn with_optional_query(self, name: &str, value: Option<impl ToString>) -> Self {
        match value {
            Some(value) => self.with_query(name, &value),
            None => self,
        }
    }
}
