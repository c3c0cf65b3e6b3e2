// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Cat;
use crate::runtime::decode;

/// One of the variants of `Pet`.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Pet`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    ///
    /// Its discriminator value is `cat`.
    Cat(Box<Cat>),
    /// `base`
    ///
    /// Its discriminator value is `Pet`.
    Base(Box<PetBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Pet {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<PetBase> for Pet {
    fn from(value: PetBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Pet {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("cat") => decode(&value).map(Self::Cat),
            Some("Pet") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Pet base`.
///
/// Schema: `#/components/schemas/Pet`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetBase {
    /// The discriminator value by which a union knows it: `Pet`.
    pub kind: String,
}

impl PetBase {
    /// Creates a `PetBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: "Pet".to_owned() }
    }
}

impl Default for PetBase {
    fn default() -> Self {
        Self::new()
    }
}
