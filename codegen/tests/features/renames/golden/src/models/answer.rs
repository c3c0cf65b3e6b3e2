// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// One of the variants of `Answer`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Answer`.
///
/// # Example
///
/// ```
/// use renames::models::Answer;
///
/// let value = Answer::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Answer {
    /// `string`
    Words(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for Answer {
    fn from(value: String) -> Self {
        Self::Words(value)
    }
}

impl From<&str> for Answer {
    fn from(value: &str) -> Self {
        Self::Words(value.to_owned())
    }
}

impl From<i64> for Answer {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for Answer {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Integer];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Words),
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
