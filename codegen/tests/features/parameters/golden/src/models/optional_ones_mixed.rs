// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

/// The values of `optional_ones mixed`.
///
/// Schema: `#/paths/~1optional/get/parameters/8/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OptionalOnesMixed {
    /// `1`
    N1,
    /// `"all"`
    All,
    /// `true`
    True,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(serde_json::Value),
}

impl OptionalOnesMixed {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::N1 => serde_json::Value::from(1i64),
            Self::All => serde_json::Value::from("all"),
            Self::True => serde_json::Value::from(true),
            Self::UnknownValue(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for OptionalOnesMixed {
    fn from(value: serde_json::Value) -> Self {
        if value == 1i64 {
            return Self::N1;
        }
        if value == "all" {
            return Self::All;
        }
        if value == true {
            return Self::True;
        }
        Self::UnknownValue(value)
    }
}

open_value_enum!(OptionalOnesMixed);
