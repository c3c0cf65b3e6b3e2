// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Problem`.
///
/// Schema: `#/components/responses/Problem/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::Problem;
///
/// let value = Problem::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Problem {
    /// The property `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl Problem {
    /// Creates a `Problem` with no fields set.
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
