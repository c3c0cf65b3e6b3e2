// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `UserAccount`.
///
/// Schema: `#/components/schemas/UserAccount`.
///
/// # Example
///
/// ```
/// use discriminators::models::UserAccount;
///
/// let value = UserAccount::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UserAccount {
    /// The discriminator value by which a union knows it: `user`.
    pub r#type: String,
    /// Login.
    pub login: String,
}

impl UserAccount {
    /// Creates a `UserAccount` from its required fields.
    #[must_use]
    pub fn new(login: impl Into<String>) -> Self {
        Self {
            r#type: "user".to_owned(),
            login: login.into(),
        }
    }
}
