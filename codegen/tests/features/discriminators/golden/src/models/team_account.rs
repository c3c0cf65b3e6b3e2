// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `TeamAccount`.
///
/// Schema: `#/components/schemas/TeamAccount`.
///
/// # Example
///
/// ```
/// use discriminators::models::TeamAccount;
///
/// let value = TeamAccount::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TeamAccount {
    /// The discriminator value by which a union knows it: `team`. Default: `"team"`.
    #[serde(default = "TeamAccount::default_type")]
    pub r#type: String,
    /// Login.
    pub login: String,
}

impl TeamAccount {
    /// Creates a `TeamAccount` from its required fields.
    #[must_use]
    pub fn new(login: impl Into<String>) -> Self {
        Self {
            r#type: "team".to_owned(),
            login: login.into(),
        }
    }

    /// What the API means where it leaves out `type`.
    fn default_type() -> String {
        "team".to_owned()
    }
}
