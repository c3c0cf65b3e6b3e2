// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind, EitherCombined};
use crate::runtime::{Shape, decode, shape};

/// Objects beside other values.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Mixed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Mixed {
    /// `ByAge`
    ByAge(Box<ByAge>),
    /// `string`
    String(String),
    /// `ByKind`
    ByKind(Box<ByKind>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<MixedCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ByAge> for Mixed {
    fn from(value: ByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<String> for Mixed {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Mixed {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<ByKind> for Mixed {
    fn from(value: ByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<MixedCombined> for Mixed {
    fn from(value: MixedCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Mixed {
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
            &shape::String,
            &shape::Object {
                required: &["kind"],
                members: &[("kind", &shape::String), ("hunts", &shape::Boolean)],
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
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAge),
                1 => decode(&value).map(Self::String),
                2 => decode(&value).map(Self::ByKind),
                3 => decode(&value).map(Self::Combined),
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
/// The same as [`EitherCombined`].
///
/// Schema: `#/components/schemas/Mixed`.
pub type MixedCombined = EitherCombined;
