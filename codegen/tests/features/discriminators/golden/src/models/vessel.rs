// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Canoe, Raft};
use crate::runtime::{Shape, decode, shape};

/// Told apart by a member that neither of them declares.
///
/// Which one, is told by the member `type`, or else by what a value looks like.
///
/// Schema: `#/components/schemas/Vessel`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Canoe, Vessel};
///
/// let value = Vessel::from(Canoe::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Vessel {
    /// `Canoe`
    ///
    /// Its discriminator value is `canoe`.
    Canoe(Box<Canoe>),
    /// `Raft`
    ///
    /// Its discriminator value is `raft`.
    Raft(Box<Raft>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Canoe> for Vessel {
    fn from(value: Canoe) -> Self {
        Self::Canoe(Box::new(value))
    }
}

impl From<Raft> for Vessel {
    fn from(value: Raft) -> Self {
        Self::Raft(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Vessel {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("canoe") => Some(decode(&value).map(Self::Canoe)),
            Some("raft") => Some(decode(&value).map(Self::Raft)),
            _ => None,
        };
        if let Some(known) = known {
            return Ok(known.unwrap_or(Self::UnknownValue(value)));
        }
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[
                    ("name", &shape::String),
                    (
                        "type",
                        &shape::Listed {
                            values_known_so_far: &["canoe"],
                        },
                    ),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[
                    ("name", &shape::String),
                    (
                        "type",
                        &shape::Listed {
                            values_known_so_far: &["raft"],
                        },
                    ),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Canoe),
                1 => decode(&value).map(Self::Raft),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
