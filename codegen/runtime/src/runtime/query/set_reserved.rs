//! Sets parameters that may hold reserved characters (`allowReserved`).

use super::Query;
use super::encode::encode;
use super::reserved::encode_reserved;

impl Query {
    /// Sets `name=value` with the reserved characters of the value as they are.
    pub(crate) fn set_reserved(&mut self, name: &str, value: &str) {
        self.put(name, format!("{}={}", encode(name), encode_reserved(value)));
    }
}
