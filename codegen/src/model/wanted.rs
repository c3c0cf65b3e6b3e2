//! What something is to be called in a client.

use std::fmt;

use crate::diagnostics::Pointer;

/// What something is to be called in a client, where somebody says so.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) name: String,
    pub(crate) by: WantedBy,
    /// Where that is said, or else what it is said of.
    pub(crate) at: Pointer,
}

/// Who says what something is to be called.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum WantedBy {
    /// The document, in words that are made a name of.
    Words,
    /// The document, as a name in Rust.
    Document,
    /// Who makes the client, as a name in Rust.
    Settings,
}

/// Without the place, so that schemas which say the same are alike.
impl fmt::Debug for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} by {:?}", self.name, self.by)
    }
}
