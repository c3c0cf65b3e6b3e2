// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// One of which has no other members.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/LooseOrStrict`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum LooseOrStrict {
    /// Strict
    Strict(Box<LooseOrStrictStrict>),
    /// Loose
    Loose(Box<LooseOrStrictLoose>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<LooseOrStrictStrict> for LooseOrStrict {
    fn from(value: LooseOrStrictStrict) -> Self {
        Self::Strict(Box::new(value))
    }
}

impl From<LooseOrStrictLoose> for LooseOrStrict {
    fn from(value: LooseOrStrictLoose) -> Self {
        Self::Loose(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for LooseOrStrict {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::ClosedObject {
                required: &["c"],
                members: &[("c", &shape::String)],
            },
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Strict),
                1 => decode(&value).map(Self::Loose),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Strict
///
/// Schema: `#/components/schemas/LooseOrStrict/oneOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LooseOrStrictStrict {
    /// C.
    pub c: String,
}

impl LooseOrStrictStrict {
    /// Creates a `LooseOrStrictStrict` from its required fields.
    #[must_use]
    pub fn new(c: impl Into<String>) -> Self {
        Self { c: c.into() }
    }
}

/// Loose
///
/// Schema: `#/components/schemas/LooseOrStrict/oneOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LooseOrStrictLoose {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}
