// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// One has all that the other has.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Growing`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Growing {
    /// Short
    Short(Box<GrowingShort>),
    /// Long
    Long(Box<GrowingLong>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<GrowingShort> for Growing {
    fn from(value: GrowingShort) -> Self {
        Self::Short(Box::new(value))
    }
}

impl From<GrowingLong> for Growing {
    fn from(value: GrowingLong) -> Self {
        Self::Long(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Growing {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["a"],
                members: &[("a", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["a", "b"],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Short),
                1 => decode(&value).map(Self::Long),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Short
///
/// Schema: `#/components/schemas/Growing/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GrowingShort {
    /// A.
    pub a: String,
}

impl GrowingShort {
    /// Creates a `GrowingShort` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

/// Long
///
/// Schema: `#/components/schemas/Growing/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct GrowingLong {
    /// A.
    pub a: String,
    /// B.
    pub b: String,
}

impl GrowingLong {
    /// Creates a `GrowingLong` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>, b: impl Into<String>) -> Self {
        Self { a: a.into(), b: b.into() }
    }
}
