// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{AdditionalProperties, int, setters};

/// The object `Open`.
///
/// Schema: `#/components/schemas/Open`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Open {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<Open>,
}

impl Open {
    /// Creates an `Open` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Open {
        fn id(impl Into<Option<i64>>);
    }
}
