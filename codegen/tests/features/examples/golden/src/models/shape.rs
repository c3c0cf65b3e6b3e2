// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Order;
use crate::runtime::{decode, shape};

/// One of the variants of `Shape`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Shape`.
///
/// # Example
///
/// ```
/// use examples::models::{Order, Shape};
///
/// let value = Shape::from(Order::new("ball"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Shape {
    /// `Order`
    Order(Box<Order>),
    /// `string`
    String(String),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Order> for Shape {
    fn from(value: Order) -> Self {
        Self::Order(Box::new(value))
    }
}

impl From<String> for Shape {
    fn from(value: String) -> Self {
        Self::String(value)
    }
}

impl From<&str> for Shape {
    fn from(value: &str) -> Self {
        Self::String(value.to_owned())
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn crate::runtime::Shape] = &[
            &shape::Object {
                required: &["item"],
                members: &[("item", &shape::String), ("number", &shape::Integer)],
                is_open: false,
            },
            &shape::String,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Order),
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
