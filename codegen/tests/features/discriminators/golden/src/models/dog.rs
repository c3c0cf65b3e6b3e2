// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Husky;
use crate::runtime::{decode, setters};

/// One of the variants of `Dog`.
///
/// Which one, is told by the member `species`.
///
/// Schema: `#/components/schemas/Dog`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Dog, Husky};
///
/// let value = Dog::from(Husky::new("text", 1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Dog {
    /// A child's child, which no mapping names.
    ///
    /// Its discriminator value is `Husky`.
    Husky(Box<Husky>),
    /// `base`
    ///
    /// Its discriminator value is `dog`.
    Base(Box<DogBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Husky> for Dog {
    fn from(value: Husky) -> Self {
        Self::Husky(Box::new(value))
    }
}

impl From<DogBase> for Dog {
    fn from(value: DogBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Dog {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("species").and_then(Value::as_str) {
            Some("Husky") => decode(&value).map(Self::Husky),
            Some("dog") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Dog base`.
///
/// Schema: `#/components/schemas/Dog`.
///
/// # Example
///
/// ```
/// use discriminators::models::DogBase;
///
/// let value = DogBase::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DogBase {
    /// The discriminator value by which a union knows it: `dog`.
    pub species: String,
    /// Name.
    pub name: String,
    /// Bark.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bark: Option<String>,
}

impl DogBase {
    /// Creates a `DogBase` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            species: "dog".to_owned(),
            name: name.into(),
            bark: None,
        }
    }
}

setters! {
    impl DogBase {
        fn bark(impl IntoOption<String, M>);
    }
}
