// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{First, Second};
use crate::runtime::{decode, discriminator};

/// Tags that are integers.
///
/// Which one, is told by the member `number`.
///
/// Schema: `#/components/schemas/Numbered`.
///
/// # Example
///
/// ```
/// use discriminators::models::{First, Numbered};
///
/// let value = Numbered::from(First::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Numbered {
    /// `First`
    ///
    /// Its discriminator value is `1`.
    First(Box<First>),
    /// `Second`
    ///
    /// Its discriminator value is `2`.
    Second(Box<Second>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<First> for Numbered {
    fn from(value: First) -> Self {
        Self::First(Box::new(value))
    }
}

impl From<Second> for Numbered {
    fn from(value: Second) -> Self {
        Self::Second(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Numbered {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match discriminator(&value, "number").as_deref() {
            Some("1") => decode(&value).map(Self::First),
            Some("2") => decode(&value).map(Self::Second),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
