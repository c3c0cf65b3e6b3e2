// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Queue`.
///
/// Schema: `#/components/schemas/Queue`.
///
/// # Example
///
/// ```
/// use paths::models::Queue;
///
/// let value = Queue::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Queue {
    /// The property `url`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
}

impl Queue {
    /// Creates a `Queue` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`url`](Self#structfield.url).
    #[must_use]
    pub fn url<M>(mut self, url: impl IntoOption<String, M>) -> Self {
        self.url = url.into_option();
        self
    }
}
