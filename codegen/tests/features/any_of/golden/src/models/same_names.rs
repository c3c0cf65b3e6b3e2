// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Members of the same names, of which nothing can be lost.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/SameNames`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum SameNames {
    /// First
    First(Box<SameNamesFirst>),
    /// Second
    Second(Box<SameNamesSecond>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<SameNamesFirst> for SameNames {
    fn from(value: SameNamesFirst) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<SameNamesSecond> for SameNames {
    fn from(value: SameNamesSecond) -> Self {
        Self::Second(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for SameNames {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("code", &shape::JustString("a")), ("text", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("code", &shape::JustString("b")), ("text", &shape::Integer)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::First),
                1 => decode(&value).map(Self::Second),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// First
///
/// Schema: `#/components/schemas/SameNames/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SameNamesFirst {
    /// Always `a`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

impl SameNamesFirst {
    /// Creates a `SameNamesFirst` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Some("a".to_owned()),
            text: None,
        }
    }
}

impl Default for SameNamesFirst {
    fn default() -> Self {
        Self::new()
    }
}

/// Second
///
/// Schema: `#/components/schemas/SameNames/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SameNamesSecond {
    /// Always `b`, as far as the document knows.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
    /// Text.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub text: Option<i64>,
}

impl SameNamesSecond {
    /// Creates a `SameNamesSecond` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            code: Some("b".to_owned()),
            text: None,
        }
    }
}

impl Default for SameNamesSecond {
    fn default() -> Self {
        Self::new()
    }
}
