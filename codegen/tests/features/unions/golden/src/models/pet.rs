// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, Dog, Puppy};
use crate::runtime::{Shape, decode, shape};

/// Told apart by what must be there; a puppy is a dog as well.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Pet`.
///
/// # Example
///
/// ```
/// use unions::models::{Cat, Pet};
///
/// let value = Pet::from(Cat::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// All that a dog has, and more.
    Puppy(Box<Puppy>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<Puppy> for Pet {
    fn from(value: Puppy) -> Self {
        Self::Puppy(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Pet {
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
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Cat),
                1 => decode(&value).map(Self::Dog),
                2 => decode(&value).map(Self::Puppy),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
