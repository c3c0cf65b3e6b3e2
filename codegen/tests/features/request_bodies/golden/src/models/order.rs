// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Address;
use crate::runtime::{int, setters, unsent};

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use request_bodies::models::Order;
///
/// let value = Order::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub id: Option<i64>,
    /// Name.
    pub name: String,
    /// Count.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub count: Option<i64>,
    /// Gift.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gift: Option<bool>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub note: Option<Option<String>>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// Sizes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<f64>>,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<Address>,
    /// Lines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub lines: Option<Vec<Address>>,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            count: None,
            gift: None,
            note: None,
            tags: None,
            sizes: None,
            address: None,
            lines: None,
        }
    }
}

setters! {
    impl Order {
        fn count(impl Into<Option<i64>>);
        fn gift(impl Into<Option<bool>>);
        fn note(impl IntoOption<String, M>) or null_note;
        fn tags(Vec<String>);
        fn sizes(Vec<f64>);
        fn address(impl Into<Option<Address>>);
        fn lines(Vec<Address>);
    }
}
