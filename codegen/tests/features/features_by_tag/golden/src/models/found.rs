// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Place;

/// The object `Found`.
///
/// Schema: `#/components/schemas/Found`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Found {
    /// Where.
    pub r#where: Place,
}

impl Found {
    /// Creates a `Found` from its required fields.
    #[must_use]
    pub fn new(r#where: Place) -> Self {
        Self { r#where }
    }
}
