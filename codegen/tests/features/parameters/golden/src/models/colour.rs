// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Colour`.
///
/// Schema: `#/components/schemas/Colour`.
///
/// # Example
///
/// ```
/// use parameters::models::Colour;
///
/// let value = Colour::new(100, 200, 150);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
#[non_exhaustive]
pub struct Colour {
    /// R.
    #[serde(deserialize_with = "int")]
    pub r: i64,
    /// G.
    #[serde(deserialize_with = "int")]
    pub g: i64,
    /// B.
    #[serde(deserialize_with = "int")]
    pub b: i64,
}

impl Colour {
    /// Creates a `Colour` from its required fields.
    #[must_use]
    pub fn new(r: i64, g: i64, b: i64) -> Self {
        Self { r, g, b }
    }
}
