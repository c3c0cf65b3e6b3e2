// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Fresh`.
///
/// Schema: `#/components/schemas/Fresh`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Fresh {
    /// The discriminator value by which a union knows it: `f1`.
    pub state: String,
    /// Weight.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weight: Option<f64>,
}

impl Fresh {
    /// Creates a `Fresh` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            state: "f1".to_owned(),
            weight: None,
        }
    }
}

setters! {
    impl Fresh {
        fn weight(impl Into<Option<f64>>);
    }
}

impl Default for Fresh {
    fn default() -> Self {
        Self::new()
    }
}
