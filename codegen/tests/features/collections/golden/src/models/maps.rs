// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Item;
use crate::runtime::int;

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

    /// Sets [`items`](Self#structfield.items).
    #[must_use]
    pub fn items(mut self, items: BTreeMap<String, Item>) -> Self {
        self.items = Some(items);
        self
    }

    /// Sets [`lists`](Self#structfield.lists).
    #[must_use]
    pub fn lists(mut self, lists: BTreeMap<String, Vec<String>>) -> Self {
        self.lists = Some(lists);
        self
    }

    /// Sets [`nested`](Self#structfield.nested).
    #[must_use]
    pub fn nested(mut self, nested: BTreeMap<String, BTreeMap<String, bool>>) -> Self {
        self.nested = Some(nested);
        self
    }

    /// Sets [`any`](Self#structfield.any).
    #[must_use]
    pub fn any(mut self, any: BTreeMap<String, Value>) -> Self {
        self.any = Some(any);
        self
    }

    /// Sets [`any_schema`](Self#structfield.any_schema).
    #[must_use]
    pub fn any_schema(mut self, any_schema: BTreeMap<String, Value>) -> Self {
        self.any_schema = Some(any_schema);
        self
    }

    /// Sets [`free_form`](Self#structfield.free_form).
    #[must_use]
    pub fn free_form(mut self, free_form: BTreeMap<String, Value>) -> Self {
        self.free_form = Some(free_form);
        self
    }

    /// Sets [`points`](Self#structfield.points).
    #[must_use]
    pub fn points(mut self, points: BTreeMap<String, MapsPointsValue>) -> Self {
        self.points = Some(points);
        self
    }

    /// Sets [`named`](Self#structfield.named).
    #[must_use]
    pub fn named(mut self, named: BTreeMap<String, String>) -> Self {
        self.named = Some(named);
        self
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
/// let value = MapsPointsValue::new(1.5);
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
