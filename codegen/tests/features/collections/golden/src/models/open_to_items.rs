// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Item;
use crate::runtime::{AdditionalProperties, setters};

/// Has others that are objects.
///
/// Schema: `#/components/schemas/OpenToItems`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToItems {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<Item>,
}

impl OpenToItems {
    /// Creates an `OpenToItems` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OpenToItems {
        fn name(impl IntoOption<String, M>);
    }
}
