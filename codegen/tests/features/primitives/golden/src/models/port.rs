// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Texts of this format are integers, too.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Port`.
///
/// # Example
///
/// ```
/// use primitives::models::Port;
///
/// let value = Port::from(1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Port {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for Port {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for Port {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Port {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Port {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::Integer, &shape::String];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Integer),
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
