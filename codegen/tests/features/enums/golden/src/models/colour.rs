// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// What a thing looks like.
///
/// Schema: `#/components/schemas/Colour`.
///
/// # Example
///
/// ```
/// use enums::models::Colour;
///
/// assert_eq!(Colour::from("red"), Colour::Red);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Colour {
    /// `red`
    Red,
    /// `dark-green`
    DarkGreen,
    /// `BLUE`
    Blue,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Colour {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Red => "red",
            Self::DarkGreen => "dark-green",
            Self::Blue => "BLUE",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Colour {
    fn from(value: String) -> Self {
        match value.as_str() {
            "red" => Self::Red,
            "dark-green" => Self::DarkGreen,
            "BLUE" => Self::Blue,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Colour);
