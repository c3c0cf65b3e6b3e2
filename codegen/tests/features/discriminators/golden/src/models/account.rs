// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{TeamAccount, UserAccount};
use crate::runtime::decode;

/// By what the variants show of themselves, where their names are others.
///
/// Which one, is told by the member `type`.
///
/// Schema: `#/components/schemas/Account`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Account, UserAccount};
///
/// let value = Account::from(UserAccount::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Account {
    /// `UserAccount`
    ///
    /// Its discriminator value is `user`.
    UserAccount(Box<UserAccount>),
    /// `TeamAccount`
    ///
    /// Its discriminator value is `team`.
    TeamAccount(Box<TeamAccount>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<UserAccount> for Account {
    fn from(value: UserAccount) -> Self {
        Self::UserAccount(Box::new(value))
    }
}

impl From<TeamAccount> for Account {
    fn from(value: TeamAccount) -> Self {
        Self::TeamAccount(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Account {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("user") => decode(&value).map(Self::UserAccount),
            Some("team") => decode(&value).map(Self::TeamAccount),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
