//! Changes of a document that would spare its findings.

use serde_json::Value;

use super::{Diagnostic, Pointer};

/// A change of a document.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Change {
    /// What stands at a place is taken out.
    Remove(Pointer),
    /// A value comes to a place, be it that of another value.
    Set(Pointer, Value),
    /// The member at a place gets another name.
    Rename(Pointer, String),
}

impl Change {
    /// Where the change is made.
    #[must_use]
    pub fn pointer(&self) -> &Pointer {
        match self {
            Self::Remove(at) | Self::Set(at, _) | Self::Rename(at, _) => at,
        }
    }
}

impl Diagnostic {
    /// Says by which changes of the document the finding would be spared, given its place.
    pub(crate) fn spared_by(&mut self, changes: impl FnOnce(&Pointer) -> Vec<Change>) -> &mut Self {
        self.remedy = changes(&self.pointer);
        self
    }
}
