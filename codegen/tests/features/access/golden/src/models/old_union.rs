// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// One of the variants of `OldUnion`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/OldUnion`.
///
/// # Example
///
/// ```
/// use access::models::OldUnion;
///
/// let value = OldUnion::from("text".to_owned());
/// ```
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OldUnion {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for OldUnion {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OldUnion {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for OldUnion {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OldUnion {
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
