// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Note`.
///
/// Schema: `#/components/schemas/Note`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Note {
    /// The discriminator value by which a union knows it: `Note`.
    pub kind: String,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Note {
    /// Creates a `Note` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Note".to_owned(),
            text: None,
        }
    }
}

impl Default for Note {
    fn default() -> Self {
        Self::new()
    }
}
