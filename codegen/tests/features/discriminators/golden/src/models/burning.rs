// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::CoalEngine;
use crate::runtime::decode;

/// One of the variants of `Burning`.
///
/// Which one, is told by the member `fuel`.
///
/// Schema: `#/components/schemas/Burning`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Burning, CoalEngine};
///
/// let value = Burning::from(CoalEngine::new(1));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Burning {
    /// `CoalEngine`
    ///
    /// Its discriminator value is `coal`.
    CoalEngine(Box<CoalEngine>),
    /// `base`
    ///
    /// Its discriminator value is `Burning`.
    Base(Box<BurningBase>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<CoalEngine> for Burning {
    fn from(value: CoalEngine) -> Self {
        Self::CoalEngine(Box::new(value))
    }
}

impl From<BurningBase> for Burning {
    fn from(value: BurningBase) -> Self {
        Self::Base(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Burning {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("fuel").and_then(Value::as_str) {
            Some("coal") => decode(&value).map(Self::CoalEngine),
            Some("Burning") => decode(&value).map(Self::Base),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// The object `Burning base`.
///
/// Schema: `#/components/schemas/Burning`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct BurningBase {
    /// The discriminator value by which a union knows it: `burning`.
    pub kind: String,
    /// The discriminator value by which a union knows it: `Burning`.
    pub fuel: String,
}

impl BurningBase {
    /// Creates a `BurningBase` with what it always has.
    #[must_use]
    pub fn new() -> Self {
        Self {
            kind: "burning".to_owned(),
            fuel: "Burning".to_owned(),
        }
    }
}

impl Default for BurningBase {
    fn default() -> Self {
        Self::new()
    }
}
