// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Frozen`.
///
/// Schema: `#/components/schemas/Frozen`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Frozen {
    /// The discriminator value by which a union knows it: `f2`.
    pub state: String,
    /// Weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}

impl Frozen {
    /// Creates a `Frozen` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: "f2".to_owned(),
            weight: None,
        }
    }
}

setters! {
    impl Frozen {
        fn weight(impl Into<Option<f64>>);
    }
}

impl Default for Frozen {
    fn default() -> Self {
        Self::new()
    }
}
