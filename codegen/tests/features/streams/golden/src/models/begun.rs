// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Line;

/// The object `Begun`.
///
/// Schema: `#/components/schemas/Begun`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Begun {
    /// Always `begun`, as far as the document knows.
    pub event: String,
    /// Data.
    pub data: Line,
}

impl Begun {
    /// Creates a `Begun` from its required fields.
    #[must_use]
    pub fn new(data: Line) -> Self {
        Self {
            event: "begun".to_owned(),
            data,
        }
    }
}
