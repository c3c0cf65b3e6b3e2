// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// A union in one of them.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/InOneAnother`.
///
/// # Example
///
/// ```
/// use compositions::models::InOneAnother;
///
/// let value = InOneAnother::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InOneAnother {
    /// `string`
    String(String),
    /// `boolean`
    Boolean(bool),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for InOneAnother {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for InOneAnother {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<bool> for InOneAnother {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl<'de> Deserialize<'de> for InOneAnother {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[&shape::String, &shape::Boolean];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => decode(&value).map(Self::Boolean),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
