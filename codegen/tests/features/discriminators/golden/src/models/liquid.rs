// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{decode, open_enum};

/// By the values that a variant lists and no other one does.
///
/// Which one, is told by the member `kind`.
///
/// Schema: `#/components/schemas/Liquid`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Liquid, LiquidHot, LiquidHotKind};
///
/// let value = Liquid::from(LiquidHot::new(LiquidHotKind::Tea, 1.0));
/// ```
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Liquid {
    /// Hot
    ///
    /// Its discriminator value is `tea` or `coffee`.
    Hot(Box<LiquidHot>),
    /// Cold
    ///
    /// Its discriminator value is `milk` or `juice`.
    Cold(Box<LiquidCold>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<LiquidHot> for Liquid {
    fn from(value: LiquidHot) -> Self {
        Self::Hot(Box::new(value))
    }
}

impl From<LiquidCold> for Liquid {
    fn from(value: LiquidCold) -> Self {
        Self::Cold(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Liquid {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("kind").and_then(Value::as_str) {
            Some("tea" | "coffee") => decode(&value).map(Self::Hot),
            Some("milk" | "juice") => decode(&value).map(Self::Cold),
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}

/// Hot
///
/// Schema: `#/components/schemas/Liquid/oneOf/0`.
///
/// # Example
///
/// ```
/// use discriminators::models::{LiquidHot, LiquidHotKind};
///
/// let value = LiquidHot::new(LiquidHotKind::Tea, 1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LiquidHot {
    /// Kind.
    pub kind: LiquidHotKind,
    /// Degrees.
    pub degrees: f64,
}

impl LiquidHot {
    /// Creates a `LiquidHot` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<LiquidHotKind>, degrees: f64) -> Self {
        Self { kind: kind.into(), degrees }
    }
}

/// Cold
///
/// Schema: `#/components/schemas/Liquid/oneOf/1`.
///
/// # Example
///
/// ```
/// use discriminators::models::{LiquidCold, LiquidColdKind};
///
/// let value = LiquidCold::new(LiquidColdKind::Milk, 1.0);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LiquidCold {
    /// Kind.
    pub kind: LiquidColdKind,
    /// Degrees.
    pub degrees: f64,
}

impl LiquidCold {
    /// Creates a `LiquidCold` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<LiquidColdKind>, degrees: f64) -> Self {
        Self { kind: kind.into(), degrees }
    }
}

open_enum! {
    /// The values of `Liquid Hot kind`.
    ///
    /// Schema: `#/components/schemas/Liquid/oneOf/0/properties/kind`.
    pub enum LiquidHotKind {
        Tea = "tea",
        Coffee = "coffee",
    }
    else UnknownValue
}

open_enum! {
    /// The values of `Liquid Cold kind`.
    ///
    /// Schema: `#/components/schemas/Liquid/oneOf/1/properties/kind`.
    pub enum LiquidColdKind {
        Milk = "milk",
        Juice = "juice",
    }
    else UnknownValue
}
