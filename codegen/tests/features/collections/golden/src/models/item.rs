// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Item`.
///
/// Schema: `#/components/schemas/Item`.
///
/// # Example
///
/// ```
/// use collections::models::Item;
///
/// let value = Item::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Item {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
}

impl Item {
    /// Creates an `Item` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
