// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::setters;

/// What is called an object, and shown as something else, is any value.
///
/// Schema: `#/components/schemas/Nominal`.
///
/// # Example
///
/// ```
/// use untyped::models::Nominal;
///
/// let value = Nominal::new().value(serde_json::json!("My name"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Nominal {
    /// For example `"My name"`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub value: Option<Value>,
    /// Other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub other: Option<Vec<String>>,
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<Value>>,
}

impl Nominal {
    /// Creates a `Nominal` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](Self#structfield.value).
    #[must_use]
    pub fn value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

setters! {
    impl Nominal {
        fn other(Vec<String>);
        fn list(Vec<Value>);
    }
}
