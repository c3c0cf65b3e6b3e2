// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Right;

/// The object `Right`.
///
/// Schema: `#/components/schemas/Right`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Left {
    /// Left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<Right>,
}

impl Left {
    /// Creates a `Left` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`left`](Self#structfield.left).
    #[must_use]
    pub fn left(mut self, left: impl Into<Option<Right>>) -> Self {
        self.left = left.into();
        self
    }
}
