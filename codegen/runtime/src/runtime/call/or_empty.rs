//! Sends parameters by their names alone (`allowEmptyValue`).

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends `name=` if nothing is sent of the parameter.
    pub(crate) fn or_empty(self, name: &str) -> Self {
        self.change(|request| {
            request.query.or_empty(name);
            Ok(())
        })
    }
}
