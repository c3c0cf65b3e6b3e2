// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{Shape, decode, setters, shape};

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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
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
}

setters! {
    impl OverlappingSmall {
        fn a(impl IntoOption<String, M>);
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
}

setters! {
    impl OverlappingLarge {
        fn a(impl IntoOption<String, M>);
        fn b(impl IntoOption<String, M>);
    }
}
