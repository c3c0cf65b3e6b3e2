// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Cat;
use crate::runtime::{Shape, decode, open_enum, open_integer_enum, shape};

/// Several lists, one of integers and one of text, beside an object.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Lever`.
///
/// # Example
///
/// ```
/// use unions::models::{Lever, LeverInteger};
///
/// let value = Lever::from(LeverInteger::Off);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lever {
    /// Several lists, one of integers and one of text, beside an object.
    Integer(LeverInteger),
    /// Several lists, one of integers and one of text, beside an object.
    String(LeverString),
    /// `Cat`
    Cat(Box<Cat>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<LeverInteger> for Lever {
    fn from(value: LeverInteger) -> Self {
        Self::Integer(value)
    }
}

impl From<i64> for Lever {
    fn from(value: i64) -> Self {
        Self::Integer(value.into())
    }
}

impl From<LeverString> for Lever {
    fn from(value: LeverString) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Lever {
    fn from(value: &str) -> Self {
        Self::String(value.into())
    }
}

impl From<Cat> for Lever {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Lever {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Integer,
            &shape::String,
            &shape::Object {
                required: &["claws"],
                members: &[("claws", &shape::Integer), ("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Integer),
                1 => decode(&value).map(Self::String),
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

open_integer_enum! {
    /// Several lists, one of integers and one of text, beside an object.
    ///
    /// Schema: `#/components/schemas/Lever`.
    pub enum LeverInteger {
        Off = 0,
        On = 1,
    }
    else UnknownValue
}

open_enum! {
    /// Several lists, one of integers and one of text, beside an object.
    ///
    /// Schema: `#/components/schemas/Lever`.
    pub enum LeverString {
        Stuck = "stuck",
        Broken = "broken",
    }
    else UnknownValue
}
