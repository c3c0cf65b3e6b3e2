// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Item;
use crate::runtime::{int, setters};

/// The object `Maps`.
///
/// Schema: `#/components/schemas/Maps`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use collections::models::Maps;
///
/// let value = Maps::new(BTreeMap::from([("key".to_owned(), 1)]));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Maps {
    /// Counts.
    #[serde(deserialize_with = "int")]
    pub counts: BTreeMap<String, i64>,
    /// Items.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<BTreeMap<String, Item>>,
    /// Lists.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lists: Option<BTreeMap<String, Vec<String>>>,
    /// Nested.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nested: Option<BTreeMap<String, BTreeMap<String, bool>>>,
    /// Any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any: Option<BTreeMap<String, Value>>,
    /// Any schema.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub any_schema: Option<BTreeMap<String, Value>>,
    /// Free form.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_form: Option<BTreeMap<String, Value>>,
    /// Points.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub points: Option<BTreeMap<String, MapsPointsValue>>,
    /// A map with a name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub named: Option<BTreeMap<String, String>>,
}

impl Maps {
    /// Creates a `Maps` from its required fields.
    #[must_use]
    pub fn new(counts: BTreeMap<String, i64>) -> Self {
        Self {
            counts,
            items: None,
            lists: None,
            nested: None,
            any: None,
            any_schema: None,
            free_form: None,
            points: None,
            named: None,
        }
    }
}

setters! {
    impl Maps {
        fn items(BTreeMap<String, Item>);
        fn lists(BTreeMap<String, Vec<String>>);
        fn nested(BTreeMap<String, BTreeMap<String, bool>>);
        fn any(BTreeMap<String, Value>);
        fn any_schema(BTreeMap<String, Value>);
        fn free_form(BTreeMap<String, Value>);
        fn points(BTreeMap<String, MapsPointsValue>);
        fn named(BTreeMap<String, String>);
    }
}

/// The object `Maps points value`.
///
/// Schema: `#/components/schemas/Maps/properties/points/additionalProperties`.
///
/// # Example
///
/// ```
/// use collections::models::MapsPointsValue;
///
/// let value = MapsPointsValue::new(1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct MapsPointsValue {
    /// X.
    pub x: f64,
}

impl MapsPointsValue {
    /// Creates a `MapsPointsValue` from its required fields.
    #[must_use]
    pub fn new(x: f64) -> Self {
        Self { x }
    }
}
