// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Letter, Note};
use crate::runtime::decode;

/// One of the variants of `Paper`.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Paper`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Paper {
    /// `Note`
    ///
    /// Its discriminator value is `Note`.
    Note(Box<Note>),
    /// `Letter`
    ///
    /// Its discriminator value is `Letter`.
    Letter(Box<Letter>),
    /// `base`
    ///
    /// Its discriminator value is `Paper`.
    Base(Box<PaperBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Note> for Paper {
    fn from(value: Note) -> Self {
        Self::Note(Box::new(value))
    }
}

impl From<Letter> for Paper {
    fn from(value: Letter) -> Self {
        Self::Letter(Box::new(value))
    }
}

impl From<PaperBase> for Paper {
    fn from(value: PaperBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Paper {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("Note") => decode(&value).map(Self::Note),
            Some("Letter") => decode(&value).map(Self::Letter),
            Some("Paper") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Paper base`.
///
/// Schema: `#/components/schemas/Paper`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct PaperBase {
    /// The discriminator value by which a union knows it: `Paper`.
    pub kind: String,
}

impl PaperBase {
    /// Creates a `PaperBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: "Paper".to_owned() }
    }
}

impl Default for PaperBase {
    fn default() -> Self {
        Self::new()
    }
}
