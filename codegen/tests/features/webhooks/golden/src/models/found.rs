// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Found`.
///
/// Schema: `#/components/schemas/Found`.
///
/// # Example
///
/// ```
/// use webhooks::models::Found;
///
/// let value = Found::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Found {
    /// The property `event`.
    ///
    /// Always `found`, as far as the document knows.
    pub event: String,
    /// The property `where`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#where: Option<String>,
}

impl Found {
    /// Creates a `Found` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            event: "found".to_owned(),
            r#where: None,
        }
    }

    /// Sets [`where`](Self#structfield.where).
    #[must_use]
    pub fn r#where<M>(mut self, r#where: impl IntoOption<String, M>) -> Self {
        self.r#where = r#where.into_option();
        self
    }
}

impl Default for Found {
    fn default() -> Self {
        Self::new()
    }
}
