// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, shape};

/// Nothing but null, or what has no null.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Nulls`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Nulls {
    /// `object`
    Object(BTreeMap<String, ()>),
    /// `object`
    NullsObject(Box<NullsObject>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<BTreeMap<String, ()>> for Nulls {
    fn from(value: BTreeMap<String, ()>) -> Self {
        Self::Object(value)
    }
}

impl From<NullsObject> for Nulls {
    fn from(value: NullsObject) -> Self {
        Self::NullsObject(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Nulls {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Map {
                each_looks_like: &shape::Null,
            },
            &shape::Object {
                required: &[],
                members: &[("foo", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Object),
                1 => decode(&value).map(Self::NullsObject),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Nulls object`.
///
/// Schema: `#/components/schemas/Nulls/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct NullsObject {
    /// Foo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub foo: Option<String>,
}
