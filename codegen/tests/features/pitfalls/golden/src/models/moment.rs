// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Moment`.
///
/// Schema: `#/components/schemas/Moment`.
///
/// # Example
///
/// ```
/// use pitfalls::models::Moment;
///
/// let value = Moment::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Moment {
    /// At.
    pub at: String,
}

impl Moment {
    /// Creates a `Moment` from its required fields.
    #[must_use]
    pub fn new(at: impl Into<String>) -> Self {
        Self { at: at.into() }
    }
}
