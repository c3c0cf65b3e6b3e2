// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// One of the variants of `Required`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Required`.
///
/// # Example
///
/// ```
/// use compositions::models::{Required, RequiredP};
///
/// let value = Required::from(RequiredP::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Required {
    /// `P`
    P(Box<RequiredP>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<RequiredP> for Required {
    fn from(value: RequiredP) -> Self {
        Self::P(Box::new(value))
    }
}

impl From<String> for Required {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Required {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Required {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["p"],
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

/// The object `Required P`.
///
/// Schema: `#/components/schemas/Required`.
///
/// # Example
///
/// ```
/// use compositions::models::RequiredP;
///
/// let value = RequiredP::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct RequiredP {
    /// P.
    pub p: String,
}

impl RequiredP {
    /// Creates a `RequiredP` from its required fields.
    #[must_use]
    pub fn new(p: impl Into<String>) -> Self {
        Self { p: p.into() }
    }
}
