// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Job`.
///
/// Schema: `#/components/schemas/Job`.
///
/// # Example
///
/// ```
/// use responses::models::Job;
///
/// let value = Job::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Job {
    /// The property `id`.
    pub id: String,
    /// The property `done`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub done: Option<bool>,
}

impl Job {
    /// Creates a `Job` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), done: None }
    }

    /// Sets [`done`](Self#structfield.done).
    #[must_use]
    pub fn done(mut self, done: impl Into<Option<bool>>) -> Self {
        self.done = done.into();
        self
    }
}
