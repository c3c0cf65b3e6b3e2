// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters, unsent};

/// Nothing of it is required, so that some of what has examples is shown.
///
/// Schema: `#/components/schemas/Loose`.
///
/// # Example
///
/// ```
/// use examples::models::Loose;
///
/// let value = Loose::new()
///     .name("Ada")
///     .labels(vec!["new".to_owned()])
///     .many(4.0);
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Loose {
    /// For example `1`. Set by the server; requests don't carry it.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "unsent")]
    pub id: Option<i64>,
    /// For example `"Ada"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Nothing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nothing: Option<String>,
    /// For example `["new"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub labels: Option<Vec<String>>,
    /// For example `4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub many: Option<f64>,
    /// For example `"not shown"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rest: Option<String>,
}

impl Loose {
    /// Creates a `Loose` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Loose {
        fn name(impl IntoOption<String, M>);
        fn nothing(impl IntoOption<String, M>);
        fn labels(Vec<String>);
        fn many(impl Into<Option<f64>>);
        fn rest(impl IntoOption<String, M>);
    }
}
