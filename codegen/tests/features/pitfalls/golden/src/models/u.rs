// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{A, B};
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `U`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/U`.
///
/// # Example
///
/// ```
/// use pitfalls::models::{A, U};
///
/// let value = U::from(A::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum U {
    /// `A`
    A(Box<A>),
    /// `B`
    B(Box<B>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<A> for U {
    fn from(value: A) -> Self {
        Self::A(Box::new(value))
    }
}

impl From<B> for U {
    fn from(value: B) -> Self {
        Self::B(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for U {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["z"],
                members: &[
                    ("c", &shape::Any),
                    ("z", &shape::Integer),
                    ("a", &shape::String),
                ],
                is_open: false,
            },
            &shape::Object {
                required: &["z"],
                members: &[
                    ("c", &shape::Any),
                    ("z", &shape::Integer),
                    ("b", &shape::String),
                ],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::A),
                1 => decode(&value).map(Self::B),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
