//! Puts parameters into a query.

use super::Query;

impl Query {
    /// Puts what is sent of a parameter in place of any other of its name.
    pub(crate) fn put(&mut self, name: &str, text: String) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), text));
    }
}
