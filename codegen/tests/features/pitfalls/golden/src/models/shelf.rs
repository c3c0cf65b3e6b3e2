// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Folder;

/// The object `Shelf`.
///
/// Schema: `#/components/schemas/Shelf`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Shelf;
///
/// let value = Shelf::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Shelf {
    /// The property `folder`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub folder: Option<Folder>,
}

impl Shelf {
    /// Creates a `Shelf` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`folder`](Self#structfield.folder).
    #[must_use]
    pub fn folder(mut self, folder: impl Into<Option<Folder>>) -> Self {
        self.folder = folder.into();
        self
    }
}
