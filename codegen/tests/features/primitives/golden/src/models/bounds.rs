// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

/// What bounds there are chooses no type.
///
/// Schema: `#/components/schemas/Bounds`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bounds {
    /// From 0 to 9.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub digit: Option<i64>,
    /// Beyond i64.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub beyond_i64: Option<i64>,
    /// Beyond u64.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub beyond_u64: Option<u64>,
    /// At least 0.5.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub half: Option<i64>,
    /// More than 0, and at most 100. A multiple of 0.01.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<f64>,
    /// Huge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub huge: Option<f64>,
    /// Exactly 3 characters. Matches `^[A-Z]+$`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl Bounds {
    /// Creates a `Bounds` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl Bounds {
        fn digit(impl Into<Option<i64>>);
        fn beyond_i64(impl Into<Option<i64>>);
        fn beyond_u64(impl Into<Option<u64>>);
        fn half(impl Into<Option<i64>>);
        fn percentage(impl Into<Option<f64>>);
        fn huge(impl Into<Option<f64>>);
        fn code(impl IntoOption<String, M>);
    }
}
