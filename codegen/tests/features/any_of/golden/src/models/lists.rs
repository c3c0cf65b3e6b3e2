// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind, Either};
use crate::runtime::{Shape, decode, shape};

/// Lists of objects that may be both.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Lists`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lists {
    /// `ByAge list`
    ByAgeList(Vec<ByAge>),
    /// `ByKind list`
    ByKindList(Vec<ByKind>),
    /// `string`
    String(String),
    /// Several of the others at once: what is in it has the members of all that it is.
    CombinedArray(Vec<Either>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for Lists {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Lists {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Lists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["age"],
                    members: &[("age", &shape::Integer), ("nick", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["kind"],
                    members: &[("kind", &shape::String), ("hunts", &shape::Boolean)],
                    is_open: false,
                },
            },
            &shape::String,
            &shape::Array {
                each_looks_like: &shape::OneOf {
                    shapes: &[
                        &shape::Object {
                            required: &["age"],
                            members: &[
                                ("age", &shape::Integer),
                                ("nick", &shape::String),
                            ],
                            is_open: false,
                        },
                        &shape::Object {
                            required: &["kind"],
                            members: &[
                                ("kind", &shape::String),
                                ("hunts", &shape::Boolean),
                            ],
                            is_open: false,
                        },
                        &shape::Combined {
                            required: &[],
                            members: &[
                                ("age", &shape::Integer),
                                ("nick", &shape::String),
                                ("kind", &shape::String),
                                ("hunts", &shape::Boolean),
                            ],
                            is_open: false,
                        },
                    ],
                },
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAgeList),
                1 => decode(&value).map(Self::ByKindList),
                2 => decode(&value).map(Self::String),
                3 => decode(&value).map(Self::CombinedArray),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
