// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// One of which keeps whatever else there is.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Open`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Open {
    /// Keeping
    Keeping(Box<OpenKeeping>),
    /// Dropping
    Dropping(Box<OpenDropping>),
    /// Several of the others at once, with the members of all of them.
    Combined(Box<OpenCombined>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OpenKeeping> for Open {
    fn from(value: OpenKeeping) -> Self {
        Self::Keeping(Box::new(value))
    }
}

impl From<OpenDropping> for Open {
    fn from(value: OpenDropping) -> Self {
        Self::Dropping(Box::new(value))
    }
}

impl From<OpenCombined> for Open {
    fn from(value: OpenCombined) -> Self {
        Self::Combined(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Open {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["a"],
                members: &[("a", &shape::String)],
                is_open: true,
            },
            &shape::Object {
                required: &["b"],
                members: &[("b", &shape::String), ("c", &shape::Integer)],
                is_open: false,
            },
            &shape::Combined {
                required: &[],
                members: &[
                    ("a", &shape::String),
                    ("b", &shape::String),
                    ("c", &shape::Integer),
                ],
                is_open: true,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Keeping),
                1 => decode(&value).map(Self::Dropping),
                2 => decode(&value).map(Self::Combined),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Keeping
///
/// Schema: `#/components/schemas/Open/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenKeeping {
    /// A.
    pub a: String,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}

impl OpenKeeping {
    /// Creates an `OpenKeeping` from its required fields.
    #[must_use]
    pub fn new(a: impl Into<String>) -> Self {
        Self {
            a: a.into(),
            additional_properties: BTreeMap::new(),
        }
    }
}

/// Dropping
///
/// Schema: `#/components/schemas/Open/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenDropping {
    /// B.
    pub b: String,
    /// C.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
}

impl OpenDropping {
    /// Creates an `OpenDropping` from its required fields.
    #[must_use]
    pub fn new(b: impl Into<String>) -> Self {
        Self { b: b.into(), c: None }
    }
}

/// Several variants of a union at once, with the members of all of them.
///
/// Of these sets of fields, at least one must be there as a whole:
///
/// - [`a`](Self::a)
/// - [`b`](Self::b)
///
/// Schema: `#/components/schemas/Open`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OpenCombined {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
    /// C.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub c: Option<i64>,
    /// Additional properties, by their names.
    #[serde(flatten)]
    pub additional_properties: BTreeMap<String, Value>,
}
