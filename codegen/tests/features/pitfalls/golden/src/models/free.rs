// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{AdditionalProperties, Check, one_of};

/// The object `Free`.
///
/// Of these sets of fields, exactly one must be there as a whole:
///
/// - `a`
/// - `b`
///
/// Schema: `#/components/schemas/Free`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Free {
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<String>,
}

impl Free {
    /// Creates a `Free` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

impl Check for Free {
    fn check(&self) -> Result<(), String> {
        one_of(
            "Free",
            &[
                &[("a", self.additional_properties.has("a"))],
                &[("b", self.additional_properties.has("b"))],
            ],
        )
    }
}
