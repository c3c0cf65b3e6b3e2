//! Sends a body as JSON.

use serde::Serialize;

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends `body` as JSON.
    pub(crate) fn with_json(self, body: &(impl Serialize + ?Sized)) -> Self {
        self.with_json_as("application/json", body)
    }
}
