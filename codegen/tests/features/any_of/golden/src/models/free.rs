// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Of any members, or some that are known.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Free`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Free {
    /// `object`
    Object(BTreeMap<String, Value>),
    /// `object`
    FreeObject(Box<FreeObject>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BTreeMap<String, Value>> for Free {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Object(value)
    }
}

impl From<FreeObject> for Free {
    fn from(value: FreeObject) -> Self {
        Self::FreeObject(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Free {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::SomeObject,
            &shape::Object {
                required: &[],
                members: &[("known", &shape::Integer)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Object),
                1 => decode(&value).map(Self::FreeObject),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Free object`.
///
/// Schema: `#/components/schemas/Free/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct FreeObject {
    /// Known.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub known: Option<i64>,
}
