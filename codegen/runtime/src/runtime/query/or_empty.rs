//! Sends parameters by their names alone.

use super::Query;

impl Query {
    /// Sets `name=` where nothing is sent of the parameter.
    pub(crate) fn or_empty(&mut self, name: &str) {
        let is_sent = |(known, text): &(String, String)| known == name && !text.is_empty();
        if !self.0.iter().any(is_sent) {
            self.set(name, "");
        }
    }
}
