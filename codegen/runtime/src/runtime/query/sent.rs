//! What a query says already.

use super::Query;

impl Query {
    /// What is sent of a parameter, encoded, with its name; nothing if it isn't there.
    pub(crate) fn sent(&self, name: &str) -> Option<&str> {
        let (_, text) = self.0.iter().find(|(known, _)| known == name)?;
        Some(text)
    }
}
