// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `NullableThing`.
///
/// Schema: `#/components/schemas/NullableThing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NullableThing {
    /// Id.
    pub id: String,
}

impl NullableThing {
    /// Creates a `NullableThing` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}
