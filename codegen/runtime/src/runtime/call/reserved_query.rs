//! Puts parameters into the query that may hold reserved characters (`allowReserved`).

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets `name=value` in the query, with reserved characters of the value as they are.
    pub(crate) fn with_reserved_query(self, name: &str, value: &(impl ToString + ?Sized)) -> Self {
        self.change(|request| {
            request.query.set_reserved(name, &value.to_string());
            Ok(())
        })
    }
}
