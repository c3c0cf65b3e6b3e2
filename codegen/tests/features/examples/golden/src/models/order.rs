// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// The object `Order`.
///
/// Schema: `#/components/schemas/Order`.
///
/// # Example
///
/// ```
/// use examples::models::Order;
///
/// let value = Order::new("pencil");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Order {
    /// For example `"pencil"`.
    pub item: String,
    /// For example `3`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
}

impl Order {
    /// Creates an `Order` from its required fields.
    #[must_use]
    pub fn new(item: impl Into<String>) -> Self {
        Self {
            item: item.into(),
            number: None,
        }
    }
}

setters! {
    impl Order {
        fn number(impl Into<Option<i64>>);
    }
}
