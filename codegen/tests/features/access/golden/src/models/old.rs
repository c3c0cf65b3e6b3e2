// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// A model that is deprecated as a whole.
///
/// Schema: `#/components/schemas/Old`.
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Old {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Older.
    #[deprecated]
    pub older: String,
}

impl Old {
    /// Creates an `Old` from its required fields.
    #[allow(deprecated, reason = "the field must be set")]
    #[must_use]
    pub fn new(id: i64, older: impl Into<String>) -> Self {
        Self { id, older: older.into() }
    }
}
