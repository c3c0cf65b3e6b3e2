// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::ByKindKind;
use crate::runtime::{Shape, decode, int, shape};

/// Beside another part.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/PutTogether`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum PutTogether {
    /// `ByAge`
    ByAge(Box<PutTogetherByAge>),
    /// `ByKind`
    ByKind(Box<PutTogetherByKind>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<PutTogetherCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<PutTogetherByAge> for PutTogether {
    fn from(value: PutTogetherByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<PutTogetherByKind> for PutTogether {
    fn from(value: PutTogetherByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<PutTogetherCombined> for PutTogether {
    fn from(value: PutTogetherCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for PutTogether {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["id", "age"],
                members: &[
                    ("id", &shape::String),
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["id", "kind"],
                members: &[
                    ("id", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &["id"],
                members: &[
                    ("id", &shape::String),
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAge),
                1 => decode(&value).map(Self::ByKind),
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

/// The object `PutTogether ByAge`.
///
/// Schema: `#/components/schemas/PutTogether`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutTogetherByAge {
    /// Id.
    pub id: String,
    /// Age.
    #[serde(deserialize_with = "int")]
    pub age: i64,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
}

impl PutTogetherByAge {
    /// Creates a `PutTogetherByAge` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, age: i64) -> Self {
        Self {
            id: id.into(),
            age,
            nick: None,
        }
    }
}

/// The object `PutTogether ByKind`.
///
/// Schema: `#/components/schemas/PutTogether`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutTogetherByKind {
    /// Id.
    pub id: String,
    /// Kind.
    pub kind: ByKindKind,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}

impl PutTogetherByKind {
    /// Creates a `PutTogetherByKind` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>, kind: impl Into<ByKindKind>) -> Self {
        Self {
            id: id.into(),
            kind: kind.into(),
            hunts: None,
        }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`age`](Self::age)
/// - [`kind`](Self::kind)
///
/// Schema: `#/components/schemas/PutTogether`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PutTogetherCombined {
    /// Id.
    pub id: String,
    /// Age.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ByKindKind>,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
}

impl PutTogetherCombined {
    /// Creates a `PutTogetherCombined` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            age: None,
            nick: None,
            kind: None,
            hunts: None,
        }
    }
}
