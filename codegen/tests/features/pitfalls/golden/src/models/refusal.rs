// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Refusal`.
///
/// Schema: `#/components/schemas/Refusal`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Refusal;
///
/// let value = Refusal::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Refusal {
    /// The property `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Refusal {
    /// Creates a `Refusal` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn reason<M>(mut self, reason: impl IntoOption<String, M>) -> Self {
        self.reason = reason.into_option();
        self
    }
}
