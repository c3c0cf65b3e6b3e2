// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int};

/// What bounds there are chooses no type.
///
/// Schema: `#/components/schemas/Bounds`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Bounds {
    /// Digit.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub digit: Option<i64>,
    /// Beyond i64.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub beyond_i64: Option<i64>,
    /// Beyond u64.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub beyond_u64: Option<u64>,
    /// Half.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub half: Option<i64>,
    /// Percentage.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percentage: Option<f64>,
    /// Huge.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub huge: Option<f64>,
    /// Code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

impl Bounds {
    /// Creates a `Bounds` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`digit`](Self#structfield.digit).
    #[must_use]
    pub fn digit(mut self, digit: impl Into<Option<i64>>) -> Self {
        self.digit = digit.into();
        self
    }

    /// Sets [`beyond_i64`](Self#structfield.beyond_i64).
    #[must_use]
    pub fn beyond_i64(mut self, beyond_i64: impl Into<Option<i64>>) -> Self {
        self.beyond_i64 = beyond_i64.into();
        self
    }

    /// Sets [`beyond_u64`](Self#structfield.beyond_u64).
    #[must_use]
    pub fn beyond_u64(mut self, beyond_u64: impl Into<Option<u64>>) -> Self {
        self.beyond_u64 = beyond_u64.into();
        self
    }

    /// Sets [`half`](Self#structfield.half).
    #[must_use]
    pub fn half(mut self, half: impl Into<Option<i64>>) -> Self {
        self.half = half.into();
        self
    }

    /// Sets [`percentage`](Self#structfield.percentage).
    #[must_use]
    pub fn percentage(mut self, percentage: impl Into<Option<f64>>) -> Self {
        self.percentage = percentage.into();
        self
    }

    /// Sets [`huge`](Self#structfield.huge).
    #[must_use]
    pub fn huge(mut self, huge: impl Into<Option<f64>>) -> Self {
        self.huge = huge.into();
        self
    }

    /// Sets [`code`](Self#structfield.code).
    #[must_use]
    pub fn code<M>(mut self, code: impl IntoOption<String, M>) -> Self {
        self.code = code.into_option();
        self
    }
}
