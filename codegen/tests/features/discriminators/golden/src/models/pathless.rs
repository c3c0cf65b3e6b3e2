// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Wired, Wireless};
use crate::runtime::{Shape, decode, shape};

/// By the way to what neither declares.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Pathless`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Pathless, Wired};
///
/// let value = Pathless::from(Wired::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pathless {
    /// `Wired`
    Wired(Box<Wired>),
    /// `Wireless`
    Wireless(Box<Wireless>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Wired> for Pathless {
    fn from(value: Wired) -> Self {
        Self::Wired(Box::new(value))
    }
}

impl From<Wireless> for Pathless {
    fn from(value: Wireless) -> Self {
        Self::Wireless(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Pathless {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["length"],
                members: &[("length", &shape::Integer)],
                is_open: false,
            },
            &shape::Object {
                required: &["band"],
                members: &[("band", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Wired),
                1 => decode(&value).map(Self::Wireless),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
