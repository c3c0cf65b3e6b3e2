// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Never both, by the type of what must be there.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Contradicting`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Contradicting {
    /// Counted
    Counted(Box<ContradictingCounted>),
    /// Told
    Told(Box<ContradictingTold>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<ContradictingCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ContradictingCounted> for Contradicting {
    fn from(value: ContradictingCounted) -> Self {
        Self::Counted(Box::new(value))
    }
}

impl From<ContradictingTold> for Contradicting {
    fn from(value: ContradictingTold) -> Self {
        Self::Told(Box::new(value))
    }
}

impl From<ContradictingCombined> for Contradicting {
    fn from(value: ContradictingCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Contradicting {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["value"],
                members: &[("value", &shape::Integer), ("unit", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("value", &shape::String), ("language", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("value", &shape::Any),
                    ("unit", &shape::String),
                    ("language", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Counted),
                1 => decode(&value).map(Self::Told),
                2 => decode(&value).map(Self::Combined),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Counted
///
/// Schema: `#/components/schemas/Contradicting/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContradictingCounted {
    /// Value.
    #[serde(deserialize_with = "int")]
    pub value: i64,
    /// Unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
}

impl ContradictingCounted {
    /// Creates a `ContradictingCounted` from its required fields.
    #[must_use]
    pub fn new(value: i64) -> Self {
        Self { value, unit: None }
    }
}

/// Told
///
/// Schema: `#/components/schemas/Contradicting/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContradictingTold {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// Language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Contradicting`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ContradictingCombined {
    /// Value.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<ContradictingCombinedValue>,
    /// Unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Language.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// One of the variants of `Contradicting combined value`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Contradicting`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ContradictingCombinedValue {
    /// `integer`
    Integer(i64),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<i64> for ContradictingCombinedValue {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<String> for ContradictingCombinedValue {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ContradictingCombinedValue {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for ContradictingCombinedValue {
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
