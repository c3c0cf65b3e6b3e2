// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Mapped, Numbered, Vehicle};
use crate::runtime::{Shape, decode, shape};

/// A union of unions, each told apart by the same member.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/AnyOfThese`.
///
/// # Example
///
/// ```
/// use discriminators::models::{AnyOfThese, Circle, Mapped};
///
/// let value = AnyOfThese::from(Mapped::from(Circle::new("circle", 1.0)));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum AnyOfThese {
    /// By a mapping, with several tags for one, and one by its bare name.
    Mapped(Box<Mapped>),
    /// Tags that are integers.
    Numbered(Box<Numbered>),
    /// By a member whose values are listed, and may be more one day.
    Vehicle(Box<Vehicle>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Mapped> for AnyOfThese {
    fn from(value: Mapped) -> Self {
        Self::Mapped(Box::new(value))
    }
}

impl From<Numbered> for AnyOfThese {
    fn from(value: Numbered) -> Self {
        Self::Numbered(Box::new(value))
    }
}

impl From<Vehicle> for AnyOfThese {
    fn from(value: Vehicle) -> Self {
        Self::Vehicle(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for AnyOfThese {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::OneOf {
                shapes: &[
                    &shape::Object {
                        required: &["kind", "radius"],
                        members: &[
                            (
                                "kind",
                                &shape::OneOf {
                                    shapes: &[
                                        &shape::JustString("circle"),
                                        &shape::JustString("disc"),
                                    ],
                                },
                            ),
                            ("radius", &shape::Number),
                        ],
                        is_open: false,
                    },
                    &shape::Object {
                        required: &["kind", "side"],
                        members: &[
                            ("kind", &shape::JustString("box")),
                            ("side", &shape::Number),
                        ],
                        is_open: false,
                    },
                ],
            },
            &shape::OneOf {
                shapes: &[
                    &shape::Object {
                        required: &["number", "x"],
                        members: &[
                            ("number", &shape::JustInteger(1)),
                            ("x", &shape::String),
                        ],
                        is_open: false,
                    },
                    &shape::Object {
                        required: &["number", "x"],
                        members: &[
                            ("number", &shape::JustInteger(2)),
                            ("x", &shape::String),
                        ],
                        is_open: false,
                    },
                ],
            },
            &shape::OneOf {
                shapes: &[
                    &shape::Object {
                        required: &["kind", "doors"],
                        members: &[
                            ("kind", &shape::JustString("car")),
                            ("doors", &shape::Integer),
                        ],
                        is_open: false,
                    },
                    &shape::Object {
                        required: &["kind", "sails"],
                        members: &[
                            ("kind", &shape::JustString("boat")),
                            ("sails", &shape::Integer),
                        ],
                        is_open: false,
                    },
                ],
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Mapped),
                1 => decode(&value).map(Self::Numbered),
                2 => decode(&value).map(Self::Vehicle),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
