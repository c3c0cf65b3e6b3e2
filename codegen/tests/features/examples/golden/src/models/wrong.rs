// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// Its example doesn't fit it, so it is left out.
///
/// Schema: `#/components/schemas/Wrong`.
///
/// # Example
///
/// ```
/// use examples::models::Wrong;
///
/// let value = Wrong::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Wrong {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
}

impl Wrong {
    /// Creates a `Wrong` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
