// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, setters};

/// The object `ByExamples`.
///
/// Schema: `#/components/schemas/ByExamples`.
///
/// # Example
///
/// ```
/// use untyped::models::ByExamples;
///
/// let value = ByExamples::new()
///     .from_the_whole(7)
///     .differs(serde_json::json!(1));
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByExamples {
    /// For example `"a"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// For example `1`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub integer: Option<i64>,
    /// For example `1.5`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// For example `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flag: Option<bool>,
    /// Default: `"none"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub by_default: Option<String>,
    /// For example `{"a":1}`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub object: Option<Value>,
    /// For example `[1]`.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub list: Option<Value>,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::int::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub from_the_whole: Option<Option<i64>>,
    /// Differs.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub differs: Option<Value>,
}

impl ByExamples {
    /// Creates a `ByExamples` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`object`](Self#structfield.object).
    #[must_use]
    pub fn object(mut self, object: impl Into<Value>) -> Self {
        self.object = Some(object.into());
        self
    }

    /// Sets [`list`](Self#structfield.list).
    #[must_use]
    pub fn list(mut self, list: impl Into<Value>) -> Self {
        self.list = Some(list.into());
        self
    }

    /// Sets [`differs`](Self#structfield.differs).
    #[must_use]
    pub fn differs(mut self, differs: impl Into<Value>) -> Self {
        self.differs = Some(differs.into());
        self
    }
}

setters! {
    impl ByExamples {
        fn text(impl IntoOption<String, M>);
        fn integer(impl Into<Option<i64>>);
        fn number(impl Into<Option<f64>>);
        fn flag(impl Into<Option<bool>>);
        fn by_default(impl IntoOption<String, M>);
        fn from_the_whole(impl Into<Option<i64>>) or null_from_the_whole;
    }
}
