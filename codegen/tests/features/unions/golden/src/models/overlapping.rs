// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, Shape, decode, shape};

/// The one that knows most of a value's members is the one.
///
/// Which one, is told by what a value looks like.
///
/// Schema: `#/components/schemas/Overlapping`.
///
/// # Example
///
/// ```
/// use unions::models::{Overlapping, OverlappingSmall};
///
/// let value = Overlapping::from(OverlappingSmall::new());
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Overlapping {
    /// Small
    Small(Box<OverlappingSmall>),
    /// Large
    Large(Box<OverlappingLarge>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<OverlappingSmall> for Overlapping {
    fn from(value: OverlappingSmall) -> Self {
        Self::Small(Box::new(value))
    }
}

impl From<OverlappingLarge> for Overlapping {
    fn from(value: OverlappingLarge) -> Self {
        Self::Large(Box::new(value))
    }
}

impl Serialize for Overlapping {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Small(value) => value.serialize(serializer),
            Self::Large(value) => value.serialize(serializer),
            Self::UnknownValue(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for Overlapping {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let shapes: &[&dyn Shape] = &[
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String)],
                is_open: false,
            },
            &shape::Object {
                required: &[],
                members: &[("a", &shape::String), ("b", &shape::String)],
                is_open: false,
            },
        ];
        for index in shape::matching(shapes, &value) {
            let known = match index {
                0 => decode(&value).map(Self::Small),
                1 => decode(&value).map(Self::Large),
                _ => None,
            };
            if let Some(known) = known {
                return Ok(known);
            }
        }
        Ok(Self::UnknownValue(value))
    }
}

/// Small
///
/// Schema: `#/components/schemas/Overlapping/anyOf/0`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OverlappingSmall {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl OverlappingSmall {
    /// Creates an `OverlappingSmall` with no fields set.
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
}

/// Large
///
/// Schema: `#/components/schemas/Overlapping/anyOf/1`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct OverlappingLarge {
    /// A.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
    /// B.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub b: Option<String>,
}

impl OverlappingLarge {
    /// Creates an `OverlappingLarge` with no fields set.
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
