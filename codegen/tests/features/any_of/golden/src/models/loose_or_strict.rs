// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, Shape, decode, shape};

/// One of which has no other members.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/LooseOrStrict`.
///
/// # Example
///
/// ```
/// use any_of::models::{LooseOrStrict, LooseOrStrictStrict};
///
/// let value = LooseOrStrict::from(LooseOrStrictStrict::new("text"));
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LooseOrStrict {
    /// Strict
    Strict(Box<LooseOrStrictStrict>),
    /// Loose
    Loose(Box<LooseOrStrictLoose>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<LooseOrStrictStrict> for LooseOrStrict {
    fn from(value: LooseOrStrictStrict) -> Self {
        Self::Strict(Box::new(value))
    }
}

impl From<LooseOrStrictLoose> for LooseOrStrict {
    fn from(value: LooseOrStrictLoose) -> Self {
        Self::Loose(Box::new(value))
    }
}

impl Serialize for LooseOrStrict {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Strict(value) => value.serialize(serializer),
            Self::Loose(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LooseOrStrict {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::ClosedObject {
                required: &["c"],
                members: &[("c", &shape::String)],
            },
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Strict),
                1 => decode(&value).map(Self::Loose),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Strict
///
/// Schema: `#/components/schemas/LooseOrStrict/oneOf/0`.
///
/// # Example
///
/// ```
/// use any_of::models::LooseOrStrictStrict;
///
/// let value = LooseOrStrictStrict::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LooseOrStrictStrict {
    /// The property `c`.
    pub c: String,
}

impl LooseOrStrictStrict {
    /// Creates a `LooseOrStrictStrict` from its required fields.
    #[must_use]
    pub fn new(c: impl Into<String>) -> Self {
        Self { c: c.into() }
    }
}

/// Loose
///
/// Schema: `#/components/schemas/LooseOrStrict/oneOf/1`.
///
/// # Example
///
/// ```
/// use any_of::models::LooseOrStrictLoose;
///
/// let value = LooseOrStrictLoose::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct LooseOrStrictLoose {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// The property `b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl LooseOrStrictLoose {
    /// Creates a `LooseOrStrictLoose` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](Self#structfield.a).
    #[must_use]
    pub fn a<M>(mut self, a: impl IntoOption<String, M>) -> Self {
        self.a = a.into_option();
        self
    }

    /// Sets [`b`](Self#structfield.b).
    #[must_use]
    pub fn b<M>(mut self, b: impl IntoOption<String, M>) -> Self {
        self.b = b.into_option();
        self
    }
}
