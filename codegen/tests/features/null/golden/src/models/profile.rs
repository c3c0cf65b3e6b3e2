// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Answered;
use crate::runtime::{IntoOption, int};

/// An answer, in which absent and `null` come to the same.
///
/// Schema: `#/components/schemas/Profile`.
///
/// # Example
///
/// ```
/// use null::models::Profile;
///
/// let value = Profile::new(1, Some("2026-01-31T12:00:00Z".to_owned()));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// The property `id`.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// The property `deleted_at`.
    ///
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`.
    pub deleted_at: Option<String>,
    /// The property `nickname`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nickname: Option<String>,
    /// The property `address_of_profile`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address_of_profile: Option<Answered>,
    /// The property `history`.
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

    /// Sets [`nickname`](Self#structfield.nickname).
    #[must_use]
    pub fn nickname<M>(mut self, nickname: impl IntoOption<String, M>) -> Self {
        self.nickname = nickname.into_option();
        self
    }

    /// Sets [`address_of_profile`](Self#structfield.address_of_profile).
    #[must_use]
    pub fn address_of_profile(
        mut self,
        address_of_profile: impl Into<Option<Answered>>,
    ) -> Self {
        self.address_of_profile = address_of_profile.into();
        self
    }

    /// Sets [`history`](Self#structfield.history).
    #[must_use]
    pub fn history(mut self, history: Vec<Option<i64>>) -> Self {
        self.history = Some(history);
        self
    }
}
