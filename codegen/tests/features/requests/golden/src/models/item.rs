// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Priced;
use crate::runtime::{Shape, decode, shape};

/// One of the variants of `Item`.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Item`.
///
/// # Example
///
/// ```
/// use requests::models::{Item, Priced};
///
/// let value = Item::from(Priced::new(1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Item {
    /// `Priced`
    Priced(Box<Priced>),
    /// `number`
    Number(f64),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Priced> for Item {
    fn from(value: Priced) -> Self {
        Self::Priced(Box::new(value))
    }
}

impl From<f64> for Item {
    fn from(value: f64) -> Self {
        Self::Number(value)
    }
}

impl<'de> Deserialize<'de> for Item {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["price"],
                members: &[("price", &shape::Number)],
                is_open: false,
            },
            &shape::Number,
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Priced),
                1 => decode(&value).map(Self::Number),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}
