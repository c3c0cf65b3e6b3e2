// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, Dog};
use crate::runtime::decode;

/// A pet of one kind or another.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `schemas/Pet.yml`.
///
/// # Example
///
/// ```
/// use several_files::models::{Cat, Pet};
///
/// let value = Pet::from(Cat::new("Tom"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    ///
    /// Its discriminator value is `cat`.
    Cat(Box<Cat>),
    /// `Dog`
    ///
    /// Its discriminator value is `dog`.
    Dog(Box<Dog>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Dog> for Pet {
    fn from(value: Dog) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("cat") => decode(&value).map(Self::Cat),
            Some("dog") => decode(&value).map(Self::Dog),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
