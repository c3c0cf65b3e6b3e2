// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Contact`.
///
/// Schema: `#/components/schemas/Contact`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Contact {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// Friend.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub friend: Option<Box<Contact>>,
}

impl Contact {
    /// Creates a `Contact` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self { id, friend: None }
    }
}
