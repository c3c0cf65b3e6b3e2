// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, unsent};

/// The object `Profile`.
///
/// Schema: `#/components/schemas/Profile`.
///
/// # Example
///
/// ```
/// use access::models::Profile;
///
/// let value = Profile::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Profile {
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub score: Option<i64>,
    /// Name.
    pub name: String,
}

impl Profile {
    /// Creates a `Profile` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            score: None,
            name: name.into(),
        }
    }
}
