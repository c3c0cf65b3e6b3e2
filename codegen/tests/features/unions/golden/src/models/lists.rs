// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, Dog};
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `Lists`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Lists`.
///
/// # Example
///
/// ```
/// use unions::models::{Cat, Lists};
///
/// let value = Lists::CatList(vec![Cat::new(1)]);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lists {
    /// `Cat list`
    CatList(Vec<Cat>),
    /// `Dog list`
    DogList(Vec<Dog>),
    /// `Cat`
    Cat(Box<Cat>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Lists {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Lists {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["claws"],
                    members: &[("claws", &shape::Integer), ("name", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Array {
                each_looks_like: &shape::Object {
                    required: &["bark"],
                    members: &[("bark", &shape::String), ("name", &shape::String)],
                    is_open: false,
                },
            },
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::CatList),
                1 => decode(&value).map(Self::DogList),
                2 => decode(&value).map(Self::Cat),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
