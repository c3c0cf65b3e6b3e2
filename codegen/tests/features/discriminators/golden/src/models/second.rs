// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Second`.
///
/// Schema: `#/components/schemas/Second`.
///
/// # Example
///
/// ```
/// use discriminators::models::Second;
///
/// let value = Second::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Second {
    /// The discriminator value by which a union knows it: `2`.
    #[serde(deserialize_with = "int")]
    pub number: i64,
    /// X.
    pub x: String,
}

impl Second {
    /// Creates a `Second` from its required fields.
    #[must_use]
    pub fn new(x: impl Into<String>) -> Self {
        Self { number: 2, x: x.into() }
    }
}
