// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Item;
use crate::runtime::{AdditionalProperties, setters};

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use requests::models::{Item, Order, Priced};
///
/// let value = Order::new(vec![Item::from(Priced::new(1.0))]);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// Items.
    pub items: Vec<Item>,
    /// Weights.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub weights: Option<BTreeMap<String, f64>>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub total: Option<Option<f64>>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: AdditionalProperties<f64>,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(items: Vec<Item>) -> Self {
        Self {
            items,
            weights: None,
            total: None,
            additional_properties: AdditionalProperties::default(),
        }
    }
}

setters! {
    impl Order {
        fn weights(BTreeMap<String, f64>);
        fn total(impl Into<Option<f64>>) or null_total;
    }
}
