// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Found`.
///
/// Schema: `#/components/schemas/Found`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Found {
    /// Always `found`, as far as the document knows.
    pub event: String,
    /// Where.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
}

impl Found {
    /// Creates a `Found` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: "found".to_owned(),
            r#where: None,
        }
    }
}

impl Default for Found {
    fn default() -> Self {
        Self::new()
    }
}
