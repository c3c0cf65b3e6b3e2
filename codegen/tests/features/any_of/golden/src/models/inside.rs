// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::DifferingCombinedInnerCombined;
use crate::runtime::{Shape, decode, shape};

/// Objects that differ inside a member only.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Inside`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Inside {
    /// Left
    Left(Box<InsideLeft>),
    /// Right
    Right(Box<InsideRight>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideLeft> for Inside {
    fn from(value: InsideLeft) -> Self {
        Self::Left(Box::new(value))
    }
}

impl From<InsideRight> for Inside {
    fn from(value: InsideRight) -> Self {
        Self::Right(Box::new(value))
    }
}

impl From<InsideCombined> for Inside {
    fn from(value: InsideCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Inside {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["id"],
                members: &[
                    ("id", &shape::String),
                    (
                        "m",
                        &shape::Member {
                            members: &[
                                ("x", &shape::Any),
                                (
                                    "deep",
                                    &shape::Member {
                                        members: &[("a", &shape::Any)],
                                        is_open: false,
                                    },
                                ),
                            ],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["id"],
                members: &[
                    ("id", &shape::String),
                    (
                        "m",
                        &shape::Member {
                            members: &[
                                ("y", &shape::Any),
                                (
                                    "deep",
                                    &shape::Member {
                                        members: &[("b", &shape::Any)],
                                        is_open: false,
                                    },
                                ),
                            ],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &["id"],
                members: &[
                    ("id", &shape::String),
                    (
                        "m",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Member {
                                    members: &[
                                        ("x", &shape::Any),
                                        (
                                            "deep",
                                            &shape::Member {
                                                members: &[("a", &shape::Any)],
                                                is_open: false,
                                            },
                                        ),
                                    ],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[
                                        ("y", &shape::Any),
                                        (
                                            "deep",
                                            &shape::Member {
                                                members: &[("b", &shape::Any)],
                                                is_open: false,
                                            },
                                        ),
                                    ],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[
                                        ("x", &shape::Any),
                                        (
                                            "deep",
                                            &shape::OneOf {
                                                shapes: &[
                                                    &shape::Any,
                                                    &shape::Any,
                                                    &shape::Any,
                                                    &shape::Any,
                                                ],
                                            },
                                        ),
                                        ("y", &shape::Any),
                                    ],
                                    is_open: false,
                                },
                                &shape::Any,
                            ],
                        },
                    ),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Left),
                1 => decode(&value).map(Self::Right),
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

/// Left
///
/// Schema: `#/components/schemas/Inside/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideLeft {
    /// Id.
    pub id: String,
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideLeftM>,
}

impl InsideLeft {
    /// Creates an `InsideLeft` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), m: None }
    }
}

/// Right
///
/// Schema: `#/components/schemas/Inside/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideRight {
    /// Id.
    pub id: String,
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideRightM>,
}

impl InsideRight {
    /// Creates an `InsideRight` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), m: None }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Inside`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideCombined {
    /// Id.
    pub id: String,
    /// M.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub m: Option<InsideCombinedM>,
}

impl InsideCombined {
    /// Creates an `InsideCombined` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), m: None }
    }
}

/// The object `Inside Left m`.
///
/// Schema: `#/components/schemas/Inside/anyOf/0/properties/m`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideLeftM {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<InsideLeftMDeep>,
}

/// The object `Inside Right m`.
///
/// Schema: `#/components/schemas/Inside/anyOf/1/properties/m`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideRightM {
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<InsideRightMDeep>,
}

/// One of the variants of `Inside combined m`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Inside`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideCombinedM {
    /// `Inside Left m`
    InsideLeftM(Box<InsideLeftM>),
    /// `Inside Right m`
    InsideRightM(Box<InsideRightM>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideCombinedMCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideLeftM> for InsideCombinedM {
    fn from(value: InsideLeftM) -> Self {
        Self::InsideLeftM(Box::new(value))
    }
}

impl From<InsideRightM> for InsideCombinedM {
    fn from(value: InsideRightM) -> Self {
        Self::InsideRightM(Box::new(value))
    }
}

impl From<InsideCombinedMCombined> for InsideCombinedM {
    fn from(value: InsideCombinedMCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for InsideCombinedM {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    ("x", &shape::String),
                    (
                        "deep",
                        &shape::Member {
                            members: &[("a", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    ("y", &shape::String),
                    (
                        "deep",
                        &shape::Member {
                            members: &[("b", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("x", &shape::String),
                    (
                        "deep",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Member {
                                    members: &[("a", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[("b", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[("a", &shape::Any), ("b", &shape::Any)],
                                    is_open: false,
                                },
                                &shape::Any,
                            ],
                        },
                    ),
                    ("y", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::InsideLeftM),
                1 => decode(&value).map(Self::InsideRightM),
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

/// The object `Inside Left m deep`.
///
/// Schema: `#/components/schemas/Inside/anyOf/0/properties/m/properties/deep`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideLeftMDeep {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

/// The object `Inside Right m deep`.
///
/// Schema: `#/components/schemas/Inside/anyOf/1/properties/m/properties/deep`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideRightMDeep {
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

/// Several variants of a union at once, with the members of all of them.
///
/// Schema: `#/components/schemas/Inside`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct InsideCombinedMCombined {
    /// X.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub x: Option<String>,
    /// Deep.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub deep: Option<InsideCombinedMCombinedDeep>,
    /// Y.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub y: Option<String>,
}

/// One of the variants of `Inside combined m combined deep`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Inside`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum InsideCombinedMCombinedDeep {
    /// `Inside Left m deep`
    InsideLeftMDeep(Box<InsideLeftMDeep>),
    /// `Inside Right m deep`
    InsideRightMDeep(Box<InsideRightMDeep>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<InsideCombinedMCombinedDeepCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<InsideLeftMDeep> for InsideCombinedMCombinedDeep {
    fn from(value: InsideLeftMDeep) -> Self {
        Self::InsideLeftMDeep(Box::new(value))
    }
}

impl From<InsideRightMDeep> for InsideCombinedMCombinedDeep {
    fn from(value: InsideRightMDeep) -> Self {
        Self::InsideRightMDeep(Box::new(value))
    }
}

impl From<InsideCombinedMCombinedDeepCombined> for InsideCombinedMCombinedDeep {
    fn from(value: InsideCombinedMCombinedDeepCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for InsideCombinedMCombinedDeep {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("b", &shape::String)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::InsideLeftMDeep),
                1 => decode(&value).map(Self::InsideRightMDeep),
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

/// Several variants of a union at once, with the members of all of them.
///
/// The same as [`DifferingCombinedInnerCombined`].
///
/// Schema: `#/components/schemas/Inside`.
pub type InsideCombinedMCombinedDeepCombined = DifferingCombinedInnerCombined;
