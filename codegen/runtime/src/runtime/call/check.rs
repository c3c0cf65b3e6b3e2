//! Checks a body before it is sent.

use super::Call;
use crate::runtime::operation::Operation;
use crate::runtime::presence::Check;

impl<O: Operation> Call<O> {
    /// Refuses a body that breaks a rule of its schema.
    pub(crate) fn check(self, body: &(impl Check + ?Sized)) -> Self {
        self.change(|_| body.check())
    }
}
