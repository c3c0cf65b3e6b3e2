// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Stale;
use crate::runtime::AdditionalProperties;

/// What the additional properties are is said.
///
/// Schema: `#/components/schemas/Promised`.
///
/// # Example
///
/// ```
/// use untyped::models::{Promised, Stale};
///
/// let value = Promised::new("text", Stale::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Promised {
    /// Id.
    pub id: String,
    /// What is required may be a property in another case, or be said of too little.
    pub total: Stale,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<Stale>,
}

impl Promised {
    /// Creates a `Promised` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, total: Stale) -> Self {
        Self {
            id: id.into(),
            total,
            additional_properties: AdditionalProperties::default(),
        }
    }
}
