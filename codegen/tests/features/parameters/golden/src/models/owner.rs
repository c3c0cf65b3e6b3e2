// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Owner`.
///
/// Schema: `#/components/schemas/Owner`.
///
/// # Example
///
/// ```
/// use parameters::models::Owner;
///
/// let value = Owner::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Owner {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
}

impl Owner {
    /// Creates an `Owner` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id }
    }
}
