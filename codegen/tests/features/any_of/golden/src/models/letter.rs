// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Letter`.
///
/// Schema: `#/components/schemas/Letter`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Letter {
    /// The discriminator value by which a union knows it: `Letter`.
    pub kind: String,
    /// Stamp.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stamp: Option<String>,
}

impl Letter {
    /// Creates a `Letter` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Letter".to_owned(),
            stamp: None,
        }
    }
}

impl Default for Letter {
    fn default() -> Self {
        Self::new()
    }
}
