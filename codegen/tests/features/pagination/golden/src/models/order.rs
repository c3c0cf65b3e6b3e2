// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
