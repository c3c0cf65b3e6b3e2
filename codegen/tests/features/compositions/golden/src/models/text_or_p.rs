// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::P;
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `TextOrP`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/TextOrP`.
///
/// # Example
///
/// ```
/// use compositions::models::TextOrP;
///
/// let value = TextOrP::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum TextOrP {
    /// `string`
    String(String),
    /// `P`
    P(Box<P>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for TextOrP {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for TextOrP {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<P> for TextOrP {
    fn from(value: P) -> Self {
        Self::P(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for TextOrP {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::String,
            &shape::Object {
                required: &[],
                members: &[("p", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => decode(&value).map(Self::P),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
