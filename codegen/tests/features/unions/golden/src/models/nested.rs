// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, Dog, Puppy};
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `Nested`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Nested`.
///
/// # Example
///
/// ```
/// use unions::models::{Cat, Nested};
///
/// let value = Nested::from(Cat::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Nested {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// All that a dog has, and more.
    Puppy(Box<Puppy>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Nested {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Nested {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Puppy> for Nested {
    fn from(value: Puppy) -> Self {
        Self::Puppy(Box::new(value))
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

impl<'de> Deserialize<'de> for Nested {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["bark"],
                members: &[("bark", &shape::String), ("name", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["bark", "age"],
                members: &[("bark", &shape::String), ("age", &shape::Integer)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Cat),
                1 => decode(&value).map(Self::Dog),
                2 => decode(&value).map(Self::Puppy),
                3 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
