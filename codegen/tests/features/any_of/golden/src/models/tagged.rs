// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::decode;

/// Never both, by what must be there.
///
/// Which one, is told by the member `type`.
///
/// Schema: `#/components/schemas/Tagged`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Tagged {
    /// `mail`
    ///
    /// Its discriminator value is `mail`.
    Mail(Box<TaggedMail>),
    /// `call`
    ///
    /// Its discriminator value is `call`.
    Call(Box<TaggedCall>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<TaggedMail> for Tagged {
    fn from(value: TaggedMail) -> Self {
        Self::Mail(Box::new(value))
    }
}

impl From<TaggedCall> for Tagged {
    fn from(value: TaggedCall) -> Self {
        Self::Call(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Tagged {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("type").and_then(Value::as_str) {
            Some("mail") => decode(&value).map(Self::Mail),
            Some("call") => decode(&value).map(Self::Call),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Tagged mail`.
///
/// Schema: `#/components/schemas/Tagged/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TaggedMail {
    /// Always `mail`, as far as the document knows.
    pub r#type: String,
    /// Address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
}

impl TaggedMail {
    /// Creates a `TaggedMail` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "mail".to_owned(),
            address: None,
        }
    }
}

impl Default for TaggedMail {
    fn default() -> Self {
        Self::new()
    }
}

/// The object `Tagged call`.
///
/// Schema: `#/components/schemas/Tagged/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct TaggedCall {
    /// Always `call`, as far as the document knows.
    pub r#type: String,
    /// Number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
}

impl TaggedCall {
    /// Creates a `TaggedCall` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            r#type: "call".to_owned(),
            number: None,
        }
    }
}

impl Default for TaggedCall {
    fn default() -> Self {
        Self::new()
    }
}
