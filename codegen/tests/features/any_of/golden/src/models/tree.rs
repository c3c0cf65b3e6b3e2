// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Branch, Leaf};
use crate::runtime::{IntoOption, Shape, decode, int, shape};

/// Variants that hold each other.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Tree`.
///
/// # Example
///
/// ```
/// use any_of::models::{Branch, Tree};
///
/// let value = Tree::from(Branch::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
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

impl Serialize for Tree {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Branch(value) => value.serialize(serializer),
            Self::Leaf(value) => value.serialize(serializer),
            Self::Combined(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
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
///
/// # Example
///
/// ```
/// use any_of::models::TreeCombined;
///
/// let value = TreeCombined::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TreeCombined {
    /// Variants that hold each other.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub next: Option<Tree>,
    /// The property `length`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub length: Option<i64>,
    /// The property `colour`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub colour: Option<String>,
}

impl TreeCombined {
    /// Creates a `TreeCombined` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`next`](Self#structfield.next).
    #[must_use]
    pub fn next<M>(mut self, next: impl IntoOption<Tree, M>) -> Self {
        self.next = next.into_option();
        self
    }

    /// Sets [`length`](Self#structfield.length).
    #[must_use]
    pub fn length(mut self, length: impl Into<Option<i64>>) -> Self {
        self.length = length.into();
        self
    }

    /// Sets [`colour`](Self#structfield.colour).
    #[must_use]
    pub fn colour<M>(mut self, colour: impl IntoOption<String, M>) -> Self {
        self.colour = colour.into_option();
        self
    }
}
