// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// The object `OpenToAnything`.
///
/// Schema: `#/components/schemas/OpenToAnything`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenToAnything {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}

impl OpenToAnything {
    /// Creates an `OpenToAnything` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl OpenToAnything {
        fn id(impl Into<Option<i64>>);
    }
}
