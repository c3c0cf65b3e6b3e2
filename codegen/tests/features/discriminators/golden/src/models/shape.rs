// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Circle, Group, Square};
use crate::runtime::decode;

/// Without a mapping: by the only value there is, or else by the schema's name.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Shape`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Circle, Shape};
///
/// let value = Shape::from(Circle::new("Circle", 1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Shape {
    /// `Circle`
    ///
    /// Its discriminator value is `Circle`.
    Circle(Box<Circle>),
    /// `Square`
    ///
    /// Its discriminator value is `box`.
    Square(Box<Square>),
    /// `Group`
    ///
    /// Its discriminator value is `Group`.
    Group(Box<Group>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Circle> for Shape {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for Shape {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl From<Group> for Shape {
    fn from(value: Group) -> Self {
        Self::Group(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Shape {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("Circle") => decode(&value).map(Self::Circle),
            Some("box") => decode(&value).map(Self::Square),
            Some("Group") => decode(&value).map(Self::Group),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
