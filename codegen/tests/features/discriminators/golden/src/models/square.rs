// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::open_enum;

/// The object `Square`.
///
/// Schema: `#/components/schemas/Square`.
///
/// # Example
///
/// ```
/// use discriminators::models::{Square, SquareKind};
///
/// let value = Square::new(SquareKind::Box, 1.5);
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Square {
    /// The property `kind`.
    pub kind: SquareKind,
    /// The property `side`.
    pub side: f64,
}

impl Square {
    /// Creates a `Square` from its required fields.
    #[must_use]
    pub fn new(kind: impl Into<SquareKind>, side: f64) -> Self {
        Self { kind: kind.into(), side }
    }
}

/// The values of `Square kind`.
///
/// Schema: `#/components/schemas/Square/properties/kind`.
///
/// # Example
///
/// ```
/// use discriminators::models::SquareKind;
///
/// assert_eq!(SquareKind::from("box"), SquareKind::Box);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SquareKind {
    /// `box`
    Box,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl SquareKind {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Box => "box",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for SquareKind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "box" => Self::Box,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(SquareKind);
