// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// An object without members.
///
/// Schema: `#/components/schemas/Nothing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nothing {}

impl Nothing {
    /// Creates a `Nothing` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}
