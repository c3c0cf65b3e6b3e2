//! Puts parameters into a query.

use super::Query;

impl Query {
    /// Puts a parameter in place of any other of its name.
    pub(super) fn put(&mut self, name: &str, encoded: String) {
        self.0.retain(|(known, _)| known != name);
        self.0.push((name.to_owned(), encoded));
    }
}
