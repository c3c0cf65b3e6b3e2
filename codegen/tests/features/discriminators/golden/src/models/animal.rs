// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Cat, DogBase, Husky};
use crate::runtime::decode;

/// The parent, whose children are told apart.
///
/// Which one, is told by the member `species`.
///
/// Schema: `#/components/schemas/Animal`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Animal, Cat};
///
/// let value = Animal::from(Cat::new("text", 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Animal {
    /// A child.
    ///
    /// Its discriminator value is `cat`.
    Cat(Box<Cat>),
    /// A child's child, which no mapping names.
    ///
    /// Its discriminator value is `Husky`.
    Husky(Box<Husky>),
    /// `Dog`
    ///
    /// Its discriminator value is `dog`.
    Dog(Box<DogBase>),
    /// The parent, whose children are told apart.
    ///
    /// Its discriminator value is `beast`.
    Base(Box<AnimalBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Cat> for Animal {
    fn from(value: Cat) -> Self {
        Self::Cat(Box::new(value))
    }
}

impl From<Husky> for Animal {
    fn from(value: Husky) -> Self {
        Self::Husky(Box::new(value))
    }
}

impl From<DogBase> for Animal {
    fn from(value: DogBase) -> Self {
        Self::Dog(Box::new(value))
    }
}

impl From<AnimalBase> for Animal {
    fn from(value: AnimalBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Animal {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("species").and_then(Value::as_str) {
            Some("cat") => decode(&value).map(Self::Cat),
            Some("Husky") => decode(&value).map(Self::Husky),
            Some("dog") => decode(&value).map(Self::Dog),
            Some("beast") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The parent, whose children are told apart.
///
/// Schema: `#/components/schemas/Animal`.
///
/// # Example
///
/// ```
/// use discriminators::models::AnimalBase;
///
/// let value = AnimalBase::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct AnimalBase {
    /// The discriminator value by which a union knows it: `beast`.
    pub species: String,
    /// Name.
    pub name: String,
}

impl AnimalBase {
    /// Creates an `AnimalBase` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            species: "beast".to_owned(),
            name: name.into(),
        }
    }
}
