// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::IntoOption;

/// The object `Dry`.
///
/// Schema: `#/components/schemas/Dry`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Dry {
    /// Weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
    /// The discriminator value by which a union knows it: `Dry`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<String>,
}

impl Dry {
    /// Creates a `Dry` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            weight: None,
            state: Some("Dry".to_owned()),
        }
    }

    /// Sets [`weight`](Self#structfield.weight).
    #[must_use]
    pub fn weight(mut self, weight: impl Into<Option<f64>>) -> Self {
        self.weight = weight.into();
        self
    }

    /// Sets [`state`](Self#structfield.state).
    #[must_use]
    pub fn state<M>(mut self, state: impl IntoOption<String, M>) -> Self {
        self.state = state.into_option();
        self
    }
}

impl Default for Dry {
    fn default() -> Self {
        Self::new()
    }
}
