// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Members that must be there and have no value in common.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Opposed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Opposed {
    /// Worded
    Worded(Box<OpposedWorded>),
    /// Numbered
    Numbered(Box<OpposedNumbered>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<OpposedCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OpposedWorded> for Opposed {
    fn from(value: OpposedWorded) -> Self {
        Self::Worded(Box::new(value))
    }
}

impl From<OpposedNumbered> for Opposed {
    fn from(value: OpposedNumbered) -> Self {
        Self::Numbered(Box::new(value))
    }
}

impl From<OpposedCombined> for Opposed {
    fn from(value: OpposedCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Opposed {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["a", "v"],
                members: &[("a", &shape::String), ("v", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["b", "v"],
                members: &[("b", &shape::String), ("v", &shape::Integer)],
                is_open: false,
            },
            &shape::Combined {
                required: &["v"],
                members: &[
                    ("a", &shape::String),
                    ("v", &shape::Any),
                    ("b", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Worded),
                1 => decode(&value).map(Self::Numbered),
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

/// Worded
///
/// Schema: `#/components/schemas/Opposed/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpposedWorded {
    /// A.
    pub a: String,
    /// V.
    pub v: String,
}

impl OpposedWorded {
    /// Creates an `OpposedWorded` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>, v: impl Into<String>) -> Self {
        Self { a: a.into(), v: v.into() }
    }
}

/// Numbered
///
/// Schema: `#/components/schemas/Opposed/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpposedNumbered {
    /// B.
    pub b: String,
    /// V.
    #[serde(deserialize_with = "int")]
    pub v: i64,
}

impl OpposedNumbered {
    /// Creates an `OpposedNumbered` from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>, v: i64) -> Self {
        Self { b: b.into(), v }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`a`](Self::a)
/// - [`b`](Self::b)
///
/// Schema: `#/components/schemas/Opposed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpposedCombined {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// V.
    pub v: OpposedCombinedV,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl OpposedCombined {
    /// Creates an `OpposedCombined` from its required fields.
    #[must_use]
    pub fn new(v: impl Into<OpposedCombinedV>) -> Self {
        Self {
            a: None,
            v: v.into(),
            b: None,
        }
    }
}

/// One of the variants of `Opposed combined v`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Opposed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OpposedCombinedV {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for OpposedCombinedV {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OpposedCombinedV {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for OpposedCombinedV {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for OpposedCombinedV {
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
