// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, int, setters, shape};

/// Of other variants beside those in common.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Common`.
///
/// # Example
///
/// ```
/// use compositions::models::{Common, CommonPQ};
///
/// let value = Common::from(CommonPQ::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Common {
    /// `P Q`
    PQ(Box<CommonPQ>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<CommonPQ> for Common {
    fn from(value: CommonPQ) -> Self {
        Self::PQ(Box::new(value))
    }
}

impl From<String> for Common {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Common {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Common {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("p", &shape::String), ("q", &shape::Integer)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::PQ),
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

/// The object `Common P Q`.
///
/// Schema: `#/components/schemas/Common`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CommonPQ {
    /// P.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p: Option<String>,
    /// Q.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub q: Option<i64>,
}

impl CommonPQ {
    /// Creates a `CommonPQ` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }
}

setters! {
    impl CommonPQ {
        fn p(impl IntoOption<String, M>);
        fn q(impl Into<Option<i64>>);
    }
}
