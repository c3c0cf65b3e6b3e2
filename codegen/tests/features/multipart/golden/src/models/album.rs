// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Album`.
///
/// Schema: `#/components/schemas/Album`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Album {
    /// Set by the server.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Name.
    pub name: String,
    /// Format: `binary`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cover: Option<String>,
}

impl Album {
    /// Creates an `Album` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            cover: None,
        }
    }
}
