// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Untagged`.
///
/// Schema: `#/components/schemas/Untagged`.
///
/// # Example
///
/// ```
/// use discriminators::models::Untagged;
///
/// let value = Untagged::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Untagged {
    /// Name.
    pub name: String,
}

impl Untagged {
    /// Creates a `Untagged` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self { name: name.into() }
    }
}
