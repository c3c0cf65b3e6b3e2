// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Folder`.
///
/// Schema: `#/components/schemas/Folder`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Folder {
    /// Name.
    pub name: String,
    /// For requests only; responses don't have it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub inner: Option<Vec<Folder>>,
}

impl Folder {
    /// Creates a `Folder` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>, inner: Vec<Folder>) -> Self {
        Self {
            name: name.into(),
            inner: Some(inner),
        }
    }
}
