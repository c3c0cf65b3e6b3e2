// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Said`.
///
/// Schema: `#/components/schemas/Said`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Said {
    /// Always `said`, as far as the document knows.
    pub event: String,
    /// Data.
    pub data: String,
}

impl Said {
    /// Creates a `Said` from its required fields.
    #[must_use]
    pub fn new(data: impl Into<String>) -> Self {
        Self {
            event: "said".to_owned(),
            data: data.into(),
        }
    }
}
