// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// Whose only heir contradicts itself.
///
/// Schema: `#/components/schemas/Lone`.
///
/// # Example
///
/// ```
/// use discriminators::models::Lone;
///
/// let value = Lone::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Lone {
    /// The property `kind`.
    pub kind: String,
    /// The property `size`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
}

impl Lone {
    /// Creates a `Lone` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            size: None,
        }
    }

    /// Sets [`size`](Self#structfield.size).
    #[must_use]
    pub fn size<M>(mut self, size: impl IntoOption<String, M>) -> Self {
        self.size = size.into_option();
        self
    }
}
