// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Line`.
///
/// Schema: `#/components/schemas/Line`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Line {
    /// Number.
    #[serde(deserialize_with = "int")]
    pub number: i64,
}

impl Line {
    /// Creates a `Line` from its required fields.
    #[must_use]
    pub fn new(number: i64) -> Self {
        Self { number }
    }
}
