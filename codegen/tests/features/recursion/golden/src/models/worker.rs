// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Company;

/// The object `Worker`.
///
/// Schema: `#/components/schemas/Worker`.
///
/// # Example
///
/// ```
/// use recursion::models::Worker;
///
/// let value = Worker::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Worker {
    /// Name.
    pub name: String,
    /// Company.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub company: Option<Box<Company>>,
}

impl Worker {
    /// Creates a `Worker` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            company: None,
        }
    }

    /// Sets [`company`](Self#structfield.company).
    #[must_use]
    pub fn company(mut self, company: impl Into<Option<Company>>) -> Self {
        self.company = company.into().map(Box::new);
        self
    }
}
