// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::EventHub;
use crate::runtime::decode;

/// Children that state their tags themselves.
///
/// Which one, is told by the member `at`.
///
/// Schema: `#/components/schemas/Source`.
///
/// # Example
///
/// ```
/// use discriminators::models::{EventHub, Source};
///
/// let value = Source::from(EventHub::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Source {
    /// `EventHub`
    ///
    /// Its discriminator value is `#Event.Hub`.
    EventHub(Box<EventHub>),
    /// Children that state their tags themselves.
    ///
    /// Its discriminator value is `Source`.
    Base(Box<SourceBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<EventHub> for Source {
    fn from(value: EventHub) -> Self {
        Self::EventHub(Box::new(value))
    }
}

impl From<SourceBase> for Source {
    fn from(value: SourceBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("at").and_then(Value::as_str) {
            Some("#Event.Hub") => decode(&value).map(Self::EventHub),
            Some("Source") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// Children that state their tags themselves.
///
/// Schema: `#/components/schemas/Source`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SourceBase {
    /// The discriminator value by which a union knows it: `Source`.
    pub at: String,
}

impl SourceBase {
    /// Creates a `SourceBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { at: "Source".to_owned() }
    }
}

impl Default for SourceBase {
    fn default() -> Self {
        Self::new()
    }
}
