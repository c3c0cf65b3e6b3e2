// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Burning, Electric};
use crate::runtime::decode;

/// A child tells its own children apart by another member.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Engine`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Electric, Engine};
///
/// let value = Engine::from(Electric::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Engine {
    /// `Electric`
    ///
    /// Its discriminator value is `electric`.
    Electric(Box<Electric>),
    /// `Burning`
    ///
    /// Its discriminator value is `burning`.
    Burning(Box<Burning>),
    /// A child tells its own children apart by another member.
    ///
    /// Its discriminator value is `Engine`.
    Base(Box<EngineBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<Electric> for Engine {
    fn from(value: Electric) -> Self {
        Self::Electric(Box::new(value))
    }
}

impl From<Burning> for Engine {
    fn from(value: Burning) -> Self {
        Self::Burning(Box::new(value))
    }
}

impl From<EngineBase> for Engine {
    fn from(value: EngineBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Engine {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("electric") => decode(&value).map(Self::Electric),
            Some("burning") => decode(&value).map(Self::Burning),
            Some("Engine") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// A child tells its own children apart by another member.
///
/// Schema: `#/components/schemas/Engine`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EngineBase {
    /// The discriminator value by which a union knows it: `Engine`.
    pub kind: String,
}

impl EngineBase {
    /// Creates an `EngineBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self { kind: "Engine".to_owned() }
    }
}

impl Default for EngineBase {
    fn default() -> Self {
        Self::new()
    }
}
