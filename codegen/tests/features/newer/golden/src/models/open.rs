// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::EventPairItem;
use crate::runtime::setters;

/// Lists and names of which only some are spoken of.
///
/// Schema: `#/components/schemas/Open`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Open {
    /// Counted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub counted: Option<Vec<Value>>,
    /// Either.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub either: Option<Vec<OpenEitherItem>>,
    /// At most 2 elements.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub closed: Option<Vec<f64>>,
    /// Named.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, Value>>,
    /// Only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub only: Option<BTreeMap<String, String>>,
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
        fn counted(Vec<Value>);
        fn either(Vec<OpenEitherItem>);
        fn closed(Vec<f64>);
        fn named(BTreeMap<String, Value>);
        fn only(BTreeMap<String, String>);
    }
}

/// The same as [`EventPairItem`].
///
/// Schema: `#/components/schemas/Open/properties/either/prefixItems`.
pub type OpenEitherItem = EventPairItem;
