// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Place`.
///
/// Schema: `#/components/schemas/Place`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Place {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}

impl Place {
    /// Creates a `Place` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`town`](Self#structfield.town).
    #[must_use]
    pub fn town<M>(mut self, town: impl IntoOption<String, M>) -> Self {
        self.town = town.into_option();
        self
    }
}
