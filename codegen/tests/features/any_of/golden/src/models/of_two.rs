// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ByKindKind;
use crate::runtime::{Shape, decode, int, shape};

/// Any of two of each.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OfTwo {
    /// `ByAge left`
    ByAgeLeft(Box<OfTwoByAgeLeft>),
    /// `ByAge right`
    ByAgeRight(Box<OfTwoByAgeRight>),
    /// `ByKind left`
    ByKindLeft(Box<OfTwoByKindLeft>),
    /// `ByKind right`
    ByKindRight(Box<OfTwoByKindRight>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<OfTwoCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OfTwoByAgeLeft> for OfTwo {
    fn from(value: OfTwoByAgeLeft) -> Self {
        Self::ByAgeLeft(Box::new(value))
    }
}

impl From<OfTwoByAgeRight> for OfTwo {
    fn from(value: OfTwoByAgeRight) -> Self {
        Self::ByAgeRight(Box::new(value))
    }
}

impl From<OfTwoByKindLeft> for OfTwo {
    fn from(value: OfTwoByKindLeft) -> Self {
        Self::ByKindLeft(Box::new(value))
    }
}

impl From<OfTwoByKindRight> for OfTwo {
    fn from(value: OfTwoByKindRight) -> Self {
        Self::ByKindRight(Box::new(value))
    }
}

impl From<OfTwoCombined> for OfTwo {
    fn from(value: OfTwoCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for OfTwo {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["age", "left"],
                members: &[
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("left", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["age", "right"],
                members: &[
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("right", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind", "left"],
                members: &[
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                    ("left", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind", "right"],
                members: &[
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                    ("right", &shape::String),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("left", &shape::String),
                    ("right", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAgeLeft),
                1 => decode(&value).map(Self::ByAgeRight),
                2 => decode(&value).map(Self::ByKindLeft),
                3 => decode(&value).map(Self::ByKindRight),
                4 => decode(&value).map(Self::Combined),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `OfTwo ByAge left`.
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfTwoByAgeLeft {
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Left.
    pub left: String,
}

impl OfTwoByAgeLeft {
    /// Creates an `OfTwoByAgeLeft` from its required fields.
    #[must_use]
    pub fn new(age: i64, left: impl Into<String>) -> Self {
        Self {
            age,
            nick: None,
            left: left.into(),
        }
    }
}

/// The object `OfTwo ByAge right`.
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfTwoByAgeRight {
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Right.
    pub right: String,
}

impl OfTwoByAgeRight {
    /// Creates an `OfTwoByAgeRight` from its required fields.
    #[must_use]
    pub fn new(age: i64, right: impl Into<String>) -> Self {
        Self {
            age,
            nick: None,
            right: right.into(),
        }
    }
}

/// The object `OfTwo ByKind left`.
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfTwoByKindLeft {
    /// Kind.
    pub kind: ByKindKind,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
    /// Left.
    pub left: String,
}

impl OfTwoByKindLeft {
    /// Creates an `OfTwoByKindLeft` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<ByKindKind>, left: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            hunts: None,
            left: left.into(),
        }
    }
}

/// The object `OfTwo ByKind right`.
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfTwoByKindRight {
    /// Kind.
    pub kind: ByKindKind,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
    /// Right.
    pub right: String,
}

impl OfTwoByKindRight {
    /// Creates an `OfTwoByKindRight` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<ByKindKind>, right: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            hunts: None,
            right: right.into(),
        }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`age`](Self::age) and [`left`](Self::left)
/// - [`age`](Self::age) and [`right`](Self::right)
/// - [`kind`](Self::kind) and [`left`](Self::left)
/// - [`kind`](Self::kind) and [`right`](Self::right)
///
/// Schema: `#/components/schemas/OfTwo`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OfTwoCombined {
    /// Age.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Left.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub left: Option<String>,
    /// Right.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub right: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ByKindKind>,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}
