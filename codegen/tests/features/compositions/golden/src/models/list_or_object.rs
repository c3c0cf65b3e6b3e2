// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::P;
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `ListOrObject`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/ListOrObject`.
///
/// # Example
///
/// ```
/// use compositions::models::{ListOrObject, P};
///
/// let value = ListOrObject::from(P::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ListOrObject {
    /// `P`
    P(Box<P>),
    /// `array`
    Array(Vec<String>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<P> for ListOrObject {
    fn from(value: P) -> Self {
        Self::P(Box::new(value))
    }
}

impl From<Vec<String>> for ListOrObject {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

impl<'de> Deserialize<'de> for ListOrObject {
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
            &shape::Array {
                each_looks_like: &shape::String,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::P),
                1 => decode(&value).map(Self::Array),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
