//! Checks a fraction that is a parameter before it is sent.

use super::Call;
use crate::runtime::finite;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Refuses the parameter `name` if no text could stand for it.
    pub(crate) fn check_number(self, name: &str, number: f64) -> Self {
        self.change(|_| finite::check(Some(name), &number))
    }
}
