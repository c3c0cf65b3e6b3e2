// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `First`.
///
/// Schema: `#/components/schemas/First`.
///
/// # Example
///
/// ```
/// use discriminators::models::First;
///
/// let value = First::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct First {
    /// The discriminator value by which a union knows it: `1`.
    #[serde(deserialize_with = "int")]
    pub number: i64,
    /// X.
    pub x: String,
}

impl First {
    /// Creates a `First` from its required fields.
    #[must_use]
    pub fn new(x: impl Into<String>) -> Self {
        Self { number: 1, x: x.into() }
    }
}
