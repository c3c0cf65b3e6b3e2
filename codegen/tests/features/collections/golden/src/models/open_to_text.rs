// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{AdditionalProperties, int, setters};

/// Has members of its own, and others that are text.
///
/// Schema: `#/components/schemas/OpenToText`.
///
/// # Example
///
/// ```
/// use collections::models::OpenToText;
///
/// let value = OpenToText::new(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToText {
    /// Id.
    #[serde(deserialize_with = "int")]
    pub id: i64,
    /// A name that is taken.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub additional_properties: Option<bool>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub other_properties: AdditionalProperties<String>,
}

impl OpenToText {
    /// Creates an `OpenToText` from its required fields.
    #[must_use]
    pub fn new(id: i64) -> Self {
        Self {
            id,
            additional_properties: None,
            other_properties: AdditionalProperties::default(),
        }
    }
}

setters! {
    impl OpenToText {
        fn additional_properties(impl Into<Option<bool>>);
    }
}
