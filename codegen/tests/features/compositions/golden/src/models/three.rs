// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::P;
use crate::runtime::{Shape, decode, int, shape};

/// One of the variants of `Three`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Three`.
///
/// # Example
///
/// ```
/// use compositions::models::{P, Three};
///
/// let value = Three::from(P::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Three {
    /// `P`
    P(Box<P>),
    /// `integer`
    Integer(i64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<P> for Three {
    fn from(value: P) -> Self {
        Self::P(Box::new(value))
    }
}

impl From<i64> for Three {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl<'de> Deserialize<'de> for Three {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("p", &shape::String)],
                is_open: false,
            },
            &shape::Integer,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::P),
                1 => int(&value).ok().map(Self::Integer),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
