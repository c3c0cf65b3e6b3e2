// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

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
}

setters! {
    impl Dry {
        fn weight(impl Into<Option<f64>>);
        fn state(impl IntoOption<String, M>);
    }
}

impl Default for Dry {
    fn default() -> Self {
        Self::new()
    }
}
