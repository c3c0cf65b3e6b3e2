// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `CoalEngine`.
///
/// Schema: `#/components/schemas/CoalEngine`.
///
/// # Example
///
/// ```
/// use discriminators::models::CoalEngine;
///
/// let value = CoalEngine::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CoalEngine {
    /// The discriminator value by which a union knows it: `burning`.
    pub kind: String,
    /// The discriminator value by which a union knows it: `coal`.
    pub fuel: String,
    /// Stokers.
    #[serde(deserialize_with = "int")]
    pub stokers: i64,
}

impl CoalEngine {
    /// Creates a `CoalEngine` from its required fields.
    #[must_use]
    pub fn new(stokers: i64) -> Self {
        Self {
            kind: "burning".to_owned(),
            fuel: "coal".to_owned(),
            stokers,
        }
    }
}
