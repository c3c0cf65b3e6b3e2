//! Encodes the values of parameters.

use super::Query;
use super::encode::encode;

impl Query {
    /// Sets `name=value`, in place of any other value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.put(name, format!("{}={}", encode(name), encode(value)));
    }
}
