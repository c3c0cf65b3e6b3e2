// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Thing`.
///
/// Schema: `#/components/schemas/Thing`.
///
/// # Example
///
/// ```
/// use bodies::models::Thing;
///
/// let value = Thing::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Thing {
    /// Id.
    pub id: String,
}

impl Thing {
    /// Creates a `Thing` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
