// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::FreeObject;
use crate::runtime::{Shape, decode, shape};

/// One of which says nothing of its members.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Bare`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Bare {
    /// `object`
    Object(BTreeMap<String, Value>),
    /// `object`
    BareObject(Box<BareObject>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BTreeMap<String, Value>> for Bare {
    fn from(value: BTreeMap<String, Value>) -> Self {
        Self::Object(value)
    }
}

impl From<BareObject> for Bare {
    fn from(value: BareObject) -> Self {
        Self::BareObject(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Bare {
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
                1 => decode(&value).map(Self::BareObject),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The same as [`FreeObject`].
///
/// Schema: `#/components/schemas/Bare/anyOf/1`.
pub type BareObject = FreeObject;
