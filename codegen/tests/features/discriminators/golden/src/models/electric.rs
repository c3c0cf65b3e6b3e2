// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Electric`.
///
/// Schema: `#/components/schemas/Electric`.
///
/// # Example
///
/// ```
/// use discriminators::models::Electric;
///
/// let value = Electric::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Electric {
    /// The discriminator value by which a union knows it: `electric`.
    pub kind: String,
    /// Volts.
    #[serde(deserialize_with = "int")]
    pub volts: i64,
}

impl Electric {
    /// Creates an `Electric` from its required fields.
    #[must_use]
    pub fn new(volts: i64) -> Self {
        Self {
            kind: "electric".to_owned(),
            volts,
        }
    }
}
