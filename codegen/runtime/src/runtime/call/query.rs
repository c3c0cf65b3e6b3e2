//! Puts parameters into the query.

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets `name=value` in the query.
    pub(crate) fn with_query(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.query.set(name, &value.to_string());
            Ok(())
        })
    }
}
