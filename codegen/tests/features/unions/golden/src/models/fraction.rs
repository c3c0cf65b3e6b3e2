// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Integers are numbers.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Fraction`.
///
/// # Example
///
/// ```
/// use unions::models::Fraction;
///
/// let value = Fraction::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Fraction {
    /// `integer`
    Integer(i64),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for Fraction {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<f64> for Fraction {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for Fraction {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::Number];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
                1 => decode(&value).filter(|_| !value.is_u64()).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
