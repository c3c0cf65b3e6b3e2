// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Cat;
use crate::runtime::{decode, setters};

/// One of the variants of `Pet`.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/definitions/Pet`.
///
/// # Example
///
/// ```
/// use older::models::{Cat, Pet};
///
/// let value = Pet::from(Cat::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Pet {
    /// Says by its name which kind of pet it is.
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
/// Schema: `#/definitions/Pet`.
///
/// # Example
///
/// ```
/// use older::models::PetBase;
///
/// let value = PetBase::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PetBase {
    /// The discriminator value by which a union knows it: `Pet`.
    pub kind: String,
    /// Name.
    pub name: String,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub tag: Option<Option<String>>,
}

impl PetBase {
    /// Creates a `PetBase` from its required fields.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            kind: "Pet".to_owned(),
            name: name.into(),
            tag: None,
        }
    }
}

setters! {
    impl PetBase {
        fn tag(impl IntoOption<String, M>) or null_tag;
    }
}
