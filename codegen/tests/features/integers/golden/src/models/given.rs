// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::Level;
use crate::runtime::{int, setters};

/// What a document gives for an integer as a fraction is an integer.
///
/// Schema: `#/components/schemas/Given`.
///
/// # Example
///
/// ```
/// use integers::models::{Given, Level};
///
/// let value = Given::new(4).sizes(vec![10]).level(Level::N3);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Given {
    /// At most 1000. Default: `3`.
    #[serde(default = "Given::default_count", deserialize_with = "int")]
    pub count: i64,
    /// At most 2 elements. Default: `[1,2]`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub sizes: Option<Vec<i64>>,
    /// Default: `2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<Level>,
    /// At most 5 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl Given {
    /// Creates a `Given` from its required fields.
    #[must_use]
    pub fn new(count: i64) -> Self {
        Self {
            count,
            sizes: None,
            level: None,
            text: None,
        }
    }

    /// What the API means where it leaves out `count`.
    fn default_count() -> i64 {
        3
    }
}

setters! {
    impl Given {
        fn sizes(Vec<i64>);
        fn level(impl IntoOption<Level, M>);
        fn text(impl IntoOption<String, M>);
    }
}
