// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Crab, Fish};
use crate::runtime::{Shape, decode, shape};

/// Tags that may be absent, with the default that they are.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Aquatic`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Aquatic, Fish};
///
/// let value = Aquatic::from(Fish::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Aquatic {
    /// `Fish`
    Fish(Box<Fish>),
    /// `Crab`
    Crab(Box<Crab>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Fish> for Aquatic {
    fn from(value: Fish) -> Self {
        Self::Fish(Box::new(value))
    }
}

impl From<Crab> for Aquatic {
    fn from(value: Crab) -> Self {
        Self::Crab(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Aquatic {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["fins"],
                members: &[
                    ("kind", &shape::JustString("fish")),
                    ("fins", &shape::Integer),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["claws"],
                members: &[
                    ("kind", &shape::JustString("crab")),
                    ("claws", &shape::Integer),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Fish),
                1 => decode(&value).map(Self::Crab),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
