// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Branch, Leaf};
use crate::runtime::{Shape, decode, int, shape};

/// Variants that hold each other.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Tree`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Tree {
    /// `Branch`
    Branch(Box<Branch>),
    /// `Leaf`
    Leaf(Box<Leaf>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<TreeCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Branch> for Tree {
    fn from(value: Branch) -> Self {
        Self::Branch(Box::new(value))
    }
}

impl From<Leaf> for Tree {
    fn from(value: Leaf) -> Self {
        Self::Leaf(Box::new(value))
    }
}

impl From<TreeCombined> for Tree {
    fn from(value: TreeCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "next",
                        &shape::Member {
                            members: &[
                                (
                                    "next",
                                    &shape::Member {
                                        members: &[
                                            (
                                                "next",
                                                &shape::Member {
                                                    members: &[("next", &shape::Any), ("length", &shape::Any)],
                                                    is_open: false,
                                                },
                                            ),
                                            ("length", &shape::Any),
                                        ],
                                        is_open: false,
                                    },
                                ),
                                ("length", &shape::Any),
                            ],
                            is_open: false,
                        },
                    ),
                    ("length", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    (
                        "next",
                        &shape::Member {
                            members: &[
                                (
                                    "next",
                                    &shape::Member {
                                        members: &[
                                            (
                                                "next",
                                                &shape::Member {
                                                    members: &[("next", &shape::Any), ("colour", &shape::Any)],
                                                    is_open: false,
                                                },
                                            ),
                                            ("colour", &shape::Any),
                                        ],
                                        is_open: false,
                                    },
                                ),
                                ("colour", &shape::Any),
                            ],
                            is_open: false,
                        },
                    ),
                    ("colour", &shape::String),
                ],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    (
                        "next",
                        &shape::OneOf {
                            shapes: &[
                                &shape::Member {
                                    members: &[
                                        (
                                            "next",
                                            &shape::Member {
                                                members: &[("next", &shape::Any), ("length", &shape::Any)],
                                                is_open: false,
                                            },
                                        ),
                                        ("length", &shape::Any),
                                    ],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[
                                        (
                                            "next",
                                            &shape::Member {
                                                members: &[("next", &shape::Any), ("colour", &shape::Any)],
                                                is_open: false,
                                            },
                                        ),
                                        ("colour", &shape::Any),
                                    ],
                                    is_open: false,
                                },
                                &shape::Member {
                                    members: &[
                                        (
                                            "next",
                                            &shape::OneOf {
                                                shapes: &[
                                                    &shape::Any,
                                                    &shape::Any,
                                                    &shape::Any,
                                                    &shape::Any,
                                                ],
                                            },
                                        ),
                                        ("length", &shape::Any),
                                        ("colour", &shape::Any),
                                    ],
                                    is_open: false,
                                },
                                &shape::Any,
                            ],
                        },
                    ),
                    ("length", &shape::Integer),
                    ("colour", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Branch),
                1 => decode(&value).map(Self::Leaf),
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
/// Schema: `#/components/schemas/Tree`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TreeCombined {
    /// Variants that hold each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Tree>,
    /// Length.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// Colour.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}
