// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, shape};

/// Told apart by their types, after which they are called.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Value`.
///
/// # Example
///
/// ```
/// use unions::models::ValueSchema;
///
/// let value = ValueSchema::from("text".to_owned());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ValueSchema {
    /// `string`
    String(String),
    /// `integer`
    Integer(i64),
    /// `boolean`
    Boolean(bool),
    /// `array`
    Array(Vec<String>),
    /// `key`
    Key(Box<ValueKey>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<String> for ValueSchema {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for ValueSchema {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl From<i64> for ValueSchema {
    fn from(value: i64) -> Self {
        Self::Integer(value)
    }
}

impl From<bool> for ValueSchema {
    fn from(value: bool) -> Self {
        Self::Boolean(value)
    }
}

impl From<Vec<String>> for ValueSchema {
    fn from(value: Vec<String>) -> Self {
        Self::Array(value)
    }
}

impl From<ValueKey> for ValueSchema {
    fn from(value: ValueKey) -> Self {
        Self::Key(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for ValueSchema {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::String,
            &shape::Integer,
            &shape::Boolean,
            &shape::Array {
                each_looks_like: &shape::String,
            },
            &shape::Object {
                required: &["key"],
                members: &[("key", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::String),
                1 => int(&value).ok().map(Self::Integer),
                2 => decode(&value).map(Self::Boolean),
                3 => decode(&value).map(Self::Array),
                4 => decode(&value).map(Self::Key),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Value key`.
///
/// Schema: `#/components/schemas/Value/anyOf/4`.
///
/// # Example
///
/// ```
/// use unions::models::ValueKey;
///
/// let value = ValueKey::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ValueKey {
    /// Key.
    pub key: String,
}

impl ValueKey {
    /// Creates a `ValueKey` from its required fields.
    #[must_use]
    pub fn new(key: impl Into<String>) -> Self {
        Self { key: key.into() }
    }
}
