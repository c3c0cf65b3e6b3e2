// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ByAge, ByKind, ByKindKind};
use crate::runtime::{Shape, decode, int, shape};

/// Of which some are variants of a variant.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Nested`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Nested {
    /// `ByAge`
    ByAge(Box<ByAge>),
    /// `ByKind`
    ByKind(Box<ByKind>),
    /// `size`
    Size(Box<NestedSize>),
    /// `string`
    String(String),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<NestedCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ByAge> for Nested {
    fn from(value: ByAge) -> Self {
        Self::ByAge(Box::new(value))
    }
}

impl From<ByKind> for Nested {
    fn from(value: ByKind) -> Self {
        Self::ByKind(Box::new(value))
    }
}

impl From<NestedSize> for Nested {
    fn from(value: NestedSize) -> Self {
        Self::Size(Box::new(value))
    }
}

impl From<String> for Nested {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Nested {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<NestedCombined> for Nested {
    fn from(value: NestedCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Nested {
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
            &shape::Object {
                required: &["size"],
                members: &[("size", &shape::Integer)],
                is_open: false,
            },
            &shape::String,
            &shape::Combined {
                required: &[],
                members: &[
                    ("age", &shape::Integer),
                    ("nick", &shape::String),
                    ("kind", &shape::String),
                    ("hunts", &shape::Boolean),
                    ("size", &shape::Integer),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::ByAge),
                1 => decode(&value).map(Self::ByKind),
                2 => decode(&value).map(Self::Size),
                3 => decode(&value).map(Self::String),
                4 => decode(&value).map(Self::Combined),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Nested size`.
///
/// Schema: `#/components/schemas/Nested/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NestedSize {
    /// Size.
    #[serde(deserialize_with = "int")]
    pub size: i64,
}

impl NestedSize {
    /// Creates a `NestedSize` from its required fields.
    #[must_use]
    pub fn new(size: i64) -> Self {
        Self { size }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`age`](Self::age)
/// - [`kind`](Self::kind)
/// - [`size`](Self::size)
///
/// Schema: `#/components/schemas/Nested`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NestedCombined {
    /// Age.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub age: Option<i64>,
    /// Nick.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub nick: Option<String>,
    /// Kind.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kind: Option<ByKindKind>,
    /// Hunts.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hunts: Option<bool>,
    /// Size.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub size: Option<i64>,
}
