// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

/// Values of several kinds.
///
/// Schema: `#/components/schemas/Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Mixed {
    /// `"auto"`
    Auto,
    /// `1`
    N1,
    /// `true`
    True,
    /// `0.5`
    N0_5,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(serde_json::Value),
}

impl Mixed {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::Auto => serde_json::Value::from("auto"),
            Self::N1 => serde_json::Value::from(1i64),
            Self::True => serde_json::Value::from(true),
            Self::N0_5 => serde_json::Value::from(0.5f64),
            Self::UnknownValue(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Mixed {
    fn from(value: serde_json::Value) -> Self {
        if value == "auto" {
            return Self::Auto;
        }
        if value == 1i64 {
            return Self::N1;
        }
        if value == true {
            return Self::True;
        }
        if value == 0.5f64 {
            return Self::N0_5;
        }
        Self::UnknownValue(value)
    }
}

open_value_enum!(Mixed);
