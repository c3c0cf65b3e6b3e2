//! Encodes the values of parameters.

use percent_encoding::utf8_percent_encode;

use super::{Query, RESERVED};

impl Query {
    /// Sets `name=value`, in place of any other value.
    pub(crate) fn set(&mut self, name: &str, value: &str) {
        self.put(name, utf8_percent_encode(value, RESERVED).to_string());
    }
}
