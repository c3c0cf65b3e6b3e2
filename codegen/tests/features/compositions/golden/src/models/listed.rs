// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, open_enum, shape};

/// One of the variants of `Listed`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Listed`.
///
/// # Example
///
/// ```
/// use compositions::models::{Listed, ListedString};
///
/// let value = Listed::from(ListedString::Low);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Listed {
    /// `string`
    String(ListedString),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ListedString> for Listed {
    fn from(value: ListedString) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Listed {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<i64> for Listed {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for Listed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

open_enum! {
    /// The values of `Listed string`.
    ///
    /// Schema: `#/components/schemas/Listed/allOf/1/anyOf/0`.
    pub enum ListedString {
        Low = "low",
        High = "high",
    }
    else UnknownValue
}
