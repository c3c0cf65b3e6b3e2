// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// One of the variants of `Lists`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Lists`.
///
/// # Example
///
/// ```
/// use compositions::models::Lists;
///
/// let value = Lists::from(vec![1]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lists {
    /// `array`
    Array(Vec<i64>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Vec<i64>> for Lists {
    fn from(value: Vec<i64>) -> Self {
        Self::Array(value)
    }
}

impl From<String> for Lists {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Lists {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Lists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::Integer,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Array),
                1 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
