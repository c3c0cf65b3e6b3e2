// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Answered`.
///
/// Schema: `#/components/schemas/Answered`.
///
/// # Example
///
/// ```
/// use null::models::Answered;
///
/// let value = Answered::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Answered {
    /// The property `street`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub street: Option<String>,
}

impl Answered {
    /// Creates an `Answered` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`street`](Self#structfield.street).
    #[must_use]
    pub fn street<M>(mut self, street: impl IntoOption<String, M>) -> Self {
        self.street = street.into_option();
        self
    }
}
