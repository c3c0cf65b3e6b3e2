// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_value_enum;

/// Integers that 64 bits hold only without a sign.
///
/// Schema: `#/components/schemas/Large`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Large {
    /// `1`
    N1,
    /// `18446744073709551615`
    N18446744073709551615,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(serde_json::Value),
}

impl Large {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::N1 => serde_json::Value::from(1i64),
            Self::N18446744073709551615 => {
                serde_json::Value::from(18446744073709551615u64)
            }
            Self::UnknownValue(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for Large {
    fn from(value: serde_json::Value) -> Self {
        if value == 1i64 {
            return Self::N1;
        }
        if value == 18446744073709551615u64 {
            return Self::N18446744073709551615;
        }
        Self::UnknownValue(value)
    }
}

open_value_enum!(Large);
