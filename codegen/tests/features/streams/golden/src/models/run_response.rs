// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Begun, Said};
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `run response`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/paths/~1runs/post/responses/200/content/text~1event-stream/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RunResponse {
    /// `Begun`
    Begun(Box<Begun>),
    /// `Said`
    Said(Box<Said>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Begun> for RunResponse {
    fn from(value: Begun) -> Self {
        Self::Begun(Box::new(value))
    }
}

impl From<Said> for RunResponse {
    fn from(value: Said) -> Self {
        Self::Said(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for RunResponse {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["event", "data"],
                members: &[
                    ("event", &shape::JustString("begun")),
                    (
                        "data",
                        &shape::Member {
                            members: &[("number", &shape::Any)],
                            is_open: false,
                        },
                    ),
                ],
                is_open: true,
            },
            &shape::Object {
                required: &["event", "data"],
                members: &[("event", &shape::JustString("said"))],
                is_open: true,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Begun),
                1 => decode(&value).map(Self::Said),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
