// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{decode, setters};

/// Whose only heir contradicts itself.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Lone`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Lone, LoneBase};
///
/// let value = Lone::from(LoneBase::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Lone {
    /// Whose only heir contradicts itself.
    ///
    /// Its discriminator value is `Lone`.
    Base(Box<LoneBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<LoneBase> for Lone {
    fn from(value: LoneBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Lone {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("Lone") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// Whose only heir contradicts itself.
///
/// Schema: `#/components/schemas/Lone`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LoneBase {
    /// The discriminator value by which a union knows it: `Lone`.
    pub kind: String,
    /// Size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub size: Option<String>,
}

impl LoneBase {
    /// Creates a `LoneBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "Lone".to_owned(),
            size: None,
        }
    }
}

setters! {
    impl LoneBase {
        fn size(impl IntoOption<String, M>);
    }
}

impl Default for LoneBase {
    fn default() -> Self {
        Self::new()
    }
}
