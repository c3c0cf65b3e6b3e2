// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The object `Robot`.
///
/// Schema: `#/components/schemas/Robot`.
///
/// # Example
///
/// ```
/// use unions::models::Robot;
///
/// let value = Robot::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Robot {
    /// Model.
    pub model: String,
}

impl Robot {
    /// Creates a `Robot` from its required fields.
    #[must_use]
    pub fn new(model: impl Into<String>) -> Self {
        Self { model: model.into() }
    }
}
