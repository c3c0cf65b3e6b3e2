// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Ended, Started};
use crate::runtime::{Shape, decode, shape};

/// By the values that a member lists in each variant, of which none is said to tell them apart.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Unsaid`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Started, StartedEvent, Unsaid};
///
/// let value = Unsaid::from(Started::new(StartedEvent::Started));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Unsaid {
    /// `Started`
    Started(Box<Started>),
    /// `Ended`
    Ended(Box<Ended>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Started> for Unsaid {
    fn from(value: Started) -> Self {
        Self::Started(Box::new(value))
    }
}

impl From<Ended> for Unsaid {
    fn from(value: Ended) -> Self {
        Self::Ended(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Unsaid {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["event"],
                members: &[
                    (
                        "event",
                        &shape::OneOf {
                            shapes: &[
                                &shape::JustString("started"),
                                &shape::JustString("resumed"),
                            ],
                        },
                    ),
                    ("at", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["event"],
                members: &[
                    ("event", &shape::JustString("ended")),
                    ("at", &shape::String),
                    ("after", &shape::Integer),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Started),
                1 => decode(&value).map(Self::Ended),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
