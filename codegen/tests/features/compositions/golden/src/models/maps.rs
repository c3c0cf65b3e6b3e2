// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// One of the variants of `Maps`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Maps`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use compositions::models::Maps;
///
/// let value = Maps::from(BTreeMap::from([("key".to_owned(), 1)]));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Maps {
    /// `object`
    Object(BTreeMap<String, i64>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BTreeMap<String, i64>> for Maps {
    fn from(value: BTreeMap<String, i64>) -> Self {
        Self::Object(value)
    }
}

impl From<String> for Maps {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Maps {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Maps {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Map {
                each_looks_like: &shape::Integer,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => int(&value).ok().map(Self::Object),
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
