//! Additional properties that a rule wants to be there.

use super::AdditionalProperties;

impl<T> AdditionalProperties<T> {
    /// Whether there is a property of a name, of whatever type.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.declared.contains_key(name) || self.mismatches.contains_key(name)
    }
}
