// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Letter, Note};
use crate::runtime::{Shape, decode, shape};

/// What a discriminator elsewhere tells apart.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Children`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Children {
    /// `Note`
    Note(Box<Note>),
    /// `Letter`
    Letter(Box<Letter>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Note> for Children {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

impl From<Letter> for Children {
    fn from(value: Letter) -> Self {
        Self::Letter(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Children {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["kind"],
                members: &[
                    (
                        "kind",
                        &shape::Listed {
                            values_known_so_far: &["Note"],
                        },
                    ),
                    ("text", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["kind"],
                members: &[
                    (
                        "kind",
                        &shape::Listed {
                            values_known_so_far: &["Letter"],
                        },
                    ),
                    ("stamp", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Note),
                1 => decode(&value).map(Self::Letter),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
