// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{AdditionalProperties, IntoOption, int};

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

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name<M>(mut self, name: impl IntoOption<String, M>) -> Self {
        self.name = name.into_option();
        self
    }
}
