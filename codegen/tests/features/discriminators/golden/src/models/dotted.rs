// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::Meta;
use crate::runtime::{Shape, decode, shape};

/// By what no property is, but the way to one.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Dotted`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Dotted, DottedWide, Meta};
///
/// let value = Dotted::from(DottedWide::new(Meta::new(), "text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Dotted {
    /// `wide`
    Wide(Box<DottedWide>),
    /// `high`
    High(Box<DottedHigh>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<DottedWide> for Dotted {
    fn from(value: DottedWide) -> Self {
        Self::Wide(Box::new(value))
    }
}

impl From<DottedHigh> for Dotted {
    fn from(value: DottedHigh) -> Self {
        Self::High(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Dotted {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &["meta", "wide"],
                members: &[("meta", &shape::SomeObject), ("wide", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &["meta", "high"],
                members: &[("meta", &shape::SomeObject), ("high", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Wide),
                1 => decode(&value).map(Self::High),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// The object `Dotted wide`.
///
/// Schema: `#/components/schemas/Dotted/oneOf/0`.
///
/// # Example
///
/// ```
/// use discriminators::models::{DottedWide, Meta};
///
/// let value = DottedWide::new(Meta::new(), "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DottedWide {
    /// Meta.
    pub meta: Meta,
    /// Wide.
    pub wide: String,
}

impl DottedWide {
    /// Creates a `DottedWide` from its required fields.
    #[must_use]
    pub fn new(meta: Meta, wide: impl Into<String>) -> Self {
        Self { meta, wide: wide.into() }
    }
}

/// The object `Dotted high`.
///
/// Schema: `#/components/schemas/Dotted/oneOf/1`.
///
/// # Example
///
/// ```
/// use discriminators::models::{DottedHigh, Meta};
///
/// let value = DottedHigh::new(Meta::new(), "text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct DottedHigh {
    /// Meta.
    pub meta: Meta,
    /// High.
    pub high: String,
}

impl DottedHigh {
    /// Creates a `DottedHigh` from its required fields.
    #[must_use]
    pub fn new(meta: Meta, high: impl Into<String>) -> Self {
        Self { meta, high: high.into() }
    }
}
