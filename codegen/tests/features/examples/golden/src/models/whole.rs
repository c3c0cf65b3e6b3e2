// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Order;
use crate::runtime::{int, setters};

/// An example of the whole, with everything in it.
///
/// Schema: `#/components/schemas/Whole`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use examples::models::{Order, Whole};
///
/// let value = Whole::new("a \"quote\", a \\ and a\nline", vec![1, 2])
///     .map(BTreeMap::from([("a".to_owned(), 0.5)]))
///     .order(Order::new("pen"))
///     .raw(serde_json::json!({"any": [1, null]}))
///     .null_nothing();
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Whole {
    /// Text.
    pub text: String,
    /// List.
    #[serde(deserialize_with = "int")]
    pub list: Vec<i64>,
    /// Map.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, f64>>,
    /// Order.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order: Option<Order>,
    /// Raw.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub raw: Option<Value>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub nothing: Option<Option<String>>,
}

impl Whole {
    /// Creates a `Whole` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>, list: Vec<i64>) -> Self {
        Self {
            text: text.into(),
            list,
            map: None,
            order: None,
            raw: None,
            nothing: None,
        }
    }

    /// Sets [`raw`](Self#structfield.raw).
    #[must_use]
    pub fn raw(mut self, raw: impl Into<Value>) -> Self {
        self.raw = Some(raw.into());
        self
    }
}

setters! {
    impl Whole {
        fn map(BTreeMap<String, f64>);
        fn order(impl Into<Option<Order>>);
        fn nothing(impl IntoOption<String, M>) or null_nothing;
    }
}
