// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// Never both, as one has nothing else.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Closed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Closed {
    /// Just this
    JustThis(Box<ClosedJustThis>),
    /// More
    More(Box<ClosedMore>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ClosedJustThis> for Closed {
    fn from(value: ClosedJustThis) -> Self {
        Self::JustThis(Box::new(value))
    }
}

impl From<ClosedMore> for Closed {
    fn from(value: ClosedMore) -> Self {
        Self::More(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Closed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::ClosedObject {
                required: &["a"],
                members: &[("a", &shape::String)],
            },
            &shape::Object {
                required: &["b"],
                members: &[("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::JustThis),
                1 => decode(&value).map(Self::More),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Just this
///
/// Schema: `#/components/schemas/Closed/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClosedJustThis {
    /// A.
    pub a: String,
}

impl ClosedJustThis {
    /// Creates a `ClosedJustThis` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self { a: a.into() }
    }
}

/// More
///
/// Schema: `#/components/schemas/Closed/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ClosedMore {
    /// B.
    pub b: String,
}

impl ClosedMore {
    /// Creates a `ClosedMore` from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into() }
    }
}
