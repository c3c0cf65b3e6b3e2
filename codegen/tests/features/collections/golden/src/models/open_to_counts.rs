// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{AdditionalProperties, int, setters};

/// Has others that are integers, or `null`.
///
/// Schema: `#/components/schemas/OpenToCounts`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToCounts {
    /// Name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Additional properties, by their names.
    #[serde(flatten, deserialize_with = "int")]
    pub additional_properties: AdditionalProperties<Option<i64>>,
}

impl OpenToCounts {
    /// Creates an `OpenToCounts` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OpenToCounts {
        fn name(impl IntoOption<String, M>);
    }
}
