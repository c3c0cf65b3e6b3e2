// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// The object `Noted`.
///
/// Schema: `#/components/schemas/Noted`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Noted {
    /// Id.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub id: Option<i64>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}

impl Noted {
    /// Creates a `Noted` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Noted {
        fn id(impl Into<Option<i64>>);
    }
}
