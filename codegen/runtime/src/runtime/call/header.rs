//! Sends parameters as headers.

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sets the header `name`.
    pub(crate) fn with_header(self, name: &'static str, value: &(impl ToString + ?Sized)) -> Self {
        self.header(name, value.to_string())
    }
}
