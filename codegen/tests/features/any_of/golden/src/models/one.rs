// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind};
use crate::runtime::{Shape, decode, shape};

/// Just one, as the document says.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/One`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum One {
    /// `ByAge`
    ByAge(Box<ByAge>),
    /// `ByKind`
    ByKind(Box<ByKind>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ByAge> for One {
    fn from(value: ByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<ByKind> for One {
    fn from(value: ByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for One {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["age"],
                members: &[("age", &shape::Integer), ("nick", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["kind"],
                members: &[("kind", &shape::String), ("hunts", &shape::Boolean)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAge),
                1 => decode(&value).map(Self::ByKind),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
