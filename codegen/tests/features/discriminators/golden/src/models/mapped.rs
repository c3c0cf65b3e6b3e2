// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Circle, Square};
use crate::runtime::decode;

/// By a mapping, with several tags for one, and one by its bare name.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Mapped`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Circle, Mapped};
///
/// let value = Mapped::from(Circle::new("circle", 1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Mapped {
    /// `Circle`
    ///
    /// Its discriminator value is `circle` or `disc`.
    Circle(Box<Circle>),
    /// `Square`
    ///
    /// Its discriminator value is `box`.
    Square(Box<Square>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Circle> for Mapped {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Square> for Mapped {
    fn from(value: Square) -> Self {
        Self::Square(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Mapped {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("circle" | "disc") => decode(&value).map(Self::Circle),
            Some("box") => decode(&value).map(Self::Square),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
