// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, open_enum, shape};

/// One of the variants of `SomeListed`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/SomeListed`.
///
/// # Example
///
/// ```
/// use compositions::models::{SomeListed, SomeListedStringSubset};
///
/// let value = SomeListed::from(SomeListedStringSubset::B);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SomeListed {
    /// `string`
    String(SomeListedStringSubset),
    /// `boolean`
    Boolean(bool),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<SomeListedStringSubset> for SomeListed {
    fn from(value: SomeListedStringSubset) -> Self {
        Self::String(value)
    }
}

impl From<&str> for SomeListed {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<bool> for SomeListed {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl<'de> Deserialize<'de> for SomeListed {
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

open_enum! {
    /// The values of `SomeListed string subset`.
    ///
    /// Schema: `#/components/schemas/SomeListed/allOf/0/anyOf/0`.
    pub enum SomeListedStringSubset {
        B = "b",
        C = "c",
    }
    else UnknownValue
}
