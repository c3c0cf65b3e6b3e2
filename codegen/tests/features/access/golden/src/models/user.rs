// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Profile;
use crate::runtime::{Password, int, needed, setters, unneeded, unsent};

/// The object `User`.
///
/// Schema: `#/components/schemas/User`.
///
/// # Example
///
/// ```
/// use access::models::{Profile, User};
///
/// let value = User::new("text", "text", Profile::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct User {
    /// The server's.
    ///
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub id: Option<i64>,
    /// Email.
    pub email: String,
    /// A secret, which `Debug` doesn't show. For requests only, which must have it; responses
    /// don't.
    #[serde(skip_serializing_if = "unneeded", serialize_with = "needed")]
    pub password: Option<Password>,
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. Set by the server;
    /// requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub created_at: Option<String>,
    /// A reference with words of its own.
    ///
    /// A date and time as RFC 3339 has it, such as `2026-01-31T12:00:00Z`. Set by the server;
    /// requests don't carry it.
    #[serde(skip_serializing_if = "unsent")]
    pub changed_at: Option<String>,
    /// Profile.
    pub profile: Profile,
}

impl User {
    /// Creates a `User` from its required fields.
    #[must_use]
    pub fn new(
        email: impl Into<String>,
        password: impl Into<Password>,
        profile: Profile,
    ) -> Self {
        Self {
            id: None,
            email: email.into(),
            password: Some(password.into()),
            created_at: None,
            changed_at: None,
            profile,
        }
    }
}

setters! {
    impl User {
        fn password(impl IntoOption<Password, M>);
    }
}
