// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::int;

/// The object `Branch`.
///
/// Schema: `#/components/schemas/Branch`.
///
/// # Example
///
/// ```
/// use any_of::models::Branch;
///
/// let value = Branch::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Branch {
    /// The property `next`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Box<Branch>>,
    /// The property `length`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
}

impl Branch {
    /// Creates a `Branch` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](Self#structfield.next).
    #[must_use]
    pub fn next(mut self, next: impl Into<Option<Branch>>) -> Self {
        self.next = next.into().map(Box::new);
        self
    }

    /// Sets [`length`](Self#structfield.length).
    #[must_use]
    pub fn length(mut self, length: impl Into<Option<i64>>) -> Self {
        self.length = length.into();
        self
    }
}
