// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Progress`.
///
/// Schema: `#/components/schemas/Progress`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Progress {
    /// Percent.
    #[serde(deserialize_with = "int")]
    pub percent: i64,
}

impl Progress {
    /// Creates a `Progress` from its required fields.
    #[must_use]
    pub fn new(percent: i64) -> Self {
        Self { percent }
    }
}
