// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// Has no value at all.
///
/// Schema: `#/components/schemas/Endless`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Endless {
    /// Has no value at all.
    pub more: Box<Endless>,
}

impl Endless {
    /// Creates an `Endless` from its required fields.
    #[must_use]
    pub fn new(more: Endless) -> Self {
        Self { more: Box::new(more) }
    }
}
