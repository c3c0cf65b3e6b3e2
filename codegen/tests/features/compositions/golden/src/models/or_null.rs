// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::P;
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `OrNull`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/OrNull`.
///
/// # Example
///
/// ```
/// use compositions::models::{OrNull, P};
///
/// let value = OrNull::from(P::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum OrNull {
    /// `P`
    P(Box<P>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<P> for OrNull {
    fn from(value: P) -> Self {
        Self::P(Box::new(value))
    }
}

impl From<String> for OrNull {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for OrNull {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for OrNull {
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
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::P),
                1 => decode(&value).map(Self::String),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
