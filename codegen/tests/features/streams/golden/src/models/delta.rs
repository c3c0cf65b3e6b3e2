// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Delta`.
///
/// Schema: `#/components/schemas/Delta`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Delta {
    /// Delta.
    pub delta: String,
    /// At.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub at: Option<i64>,
}

impl Delta {
    /// Creates a `Delta` from its required fields.
    #[must_use]
    pub fn new(delta: impl Into<String>) -> Self {
        Self {
            delta: delta.into(),
            at: None,
        }
    }
}
