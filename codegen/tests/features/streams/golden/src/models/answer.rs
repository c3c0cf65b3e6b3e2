// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Answer`.
///
/// Schema: `#/components/schemas/Answer`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Answer {
    /// Text.
    pub text: String,
}

impl Answer {
    /// Creates an `Answer` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
