// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, int, shape};

/// One of the variants of `optional_ones either`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/paths/~1optional/get/parameters/7/schema`.
///
/// # Example
///
/// ```
/// use parameters::models::OptionalOnesEither;
///
/// let value = OptionalOnesEither::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OptionalOnesEither {
    /// `integer`
    Integer(i64),
    /// `array`
    Array(Vec<i64>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for OptionalOnesEither {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<Vec<i64>> for OptionalOnesEither {
    fn from(value: Vec<i64>) -> Self {
        Self::Array(value)
    }
}

impl<'de> Deserialize<'de> for OptionalOnesEither {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Integer,
            &shape::Array {
                each_looks_like: &shape::Integer,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => int(&value).ok().map(Self::Array),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
