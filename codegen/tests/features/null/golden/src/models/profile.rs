// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Answered;
use crate::runtime::int;

/// An answer, in which absent and `null` come to the same.
///
/// Schema: `#/components/schemas/Profile`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    pub deleted_at: Option<String>,
    /// Nickname.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// Address of profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_of_profile: Option<Answered>,
    /// History.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub history: Option<Vec<Option<i64>>>,
}

impl Profile {
    /// Creates a `Profile` from its required fields.
    #[must_use]
    pub fn new(id: i64, deleted_at: Option<String>) -> Self {
        Self {
            id,
            deleted_at,
            nickname: None,
            address_of_profile: None,
            history: None,
        }
    }
}
