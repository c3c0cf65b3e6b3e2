// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Circle, Untagged};
use crate::runtime::{Shape, decode, shape};

/// A discriminator that one of the variants doesn't have.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Sloppy`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Circle, Sloppy};
///
/// let value = Sloppy::from(Circle::new("text", 1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Sloppy {
    /// `Circle`
    Circle(Box<Circle>),
    /// `Untagged`
    Untagged(Box<Untagged>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Circle> for Sloppy {
    fn from(value: Circle) -> Self {
        Self::Circle(Box::new(value))
    }
}

impl From<Untagged> for Sloppy {
    fn from(value: Untagged) -> Self {
        Self::Untagged(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Sloppy {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["kind", "radius"],
                members: &[("kind", &shape::String), ("radius", &shape::Number)],
                is_open: false,
            },
            &shape::Object {
                required: &["name"],
                members: &[("name", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Circle),
                1 => decode(&value).map(Self::Untagged),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
