// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Wired`.
///
/// Schema: `#/components/schemas/Wired`.
///
/// # Example
///
/// ```
/// use discriminators::models::Wired;
///
/// let value = Wired::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Wired {
    /// Length.
    #[serde(deserialize_with = "int")]
    pub length: i64,
}

impl Wired {
    /// Creates a `Wired` from its required fields.
    #[must_use]
    pub fn new(length: i64) -> Self {
        Self { length }
    }
}
