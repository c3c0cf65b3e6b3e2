// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// Has members of which only the names are said, as converters from JSON Schema do.
///
/// Schema: `#/components/schemas/Labelled`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Labelled {
    /// Labels.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<BTreeMap<String, String>>,
}

impl Labelled {
    /// Creates a `Labelled` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Labelled {
        fn labels(BTreeMap<String, String>);
    }
}
