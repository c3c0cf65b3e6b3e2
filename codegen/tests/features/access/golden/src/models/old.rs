// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// A model that is deprecated as a whole.
///
/// Deprecated: the API's document advises against it.
///
/// Schema: `#/components/schemas/Old`.
///
/// # Example
///
/// ```
/// use access::models::Old;
///
/// let value = Old::new(1, "text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Old {
    /// The property `id`.
    pub id: i64,
    /// The property `older`.
    #[deprecated]
    pub older: String,
}

impl Old {
    /// Creates a `Old` from its required fields.
    #[allow(deprecated, reason = "the field must be set")]
    #[must_use]
    pub fn new(id: i64, older: impl Into<String>) -> Self {
        Self { id, older: older.into() }
    }
}
