// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use crate::runtime::open_enum;

/// The values of `OldColour`.
///
/// Schema: `#/components/schemas/OldColour`.
///
/// # Example
///
/// ```
/// use access::models::OldColour;
///
/// assert_eq!(OldColour::from("red"), OldColour::Red);
/// ```
#[deprecated]
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OldColour {
    /// `red`
    Red,
    /// `blue`
    Blue,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl OldColour {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::Blue => "blue",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for OldColour {
    fn from(value: String) -> Self {
        match value.as_str() {
            "red" => Self::Red,
            "blue" => Self::Blue,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(OldColour);
