// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Order conflict`.
///
/// Schema: `#/paths/~1orders~1{id}/put/responses/409/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::OrderConflict;
///
/// let value = OrderConflict::new();
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OrderConflict {
    /// The property `reason`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
}

impl OrderConflict {
    /// Creates an `OrderConflict` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`reason`](Self#structfield.reason).
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }
}
