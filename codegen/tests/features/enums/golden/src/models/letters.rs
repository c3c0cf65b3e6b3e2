// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// Values that are no identifiers, or the same one.
///
/// Schema: `#/components/schemas/Letters`.
///
/// # Example
///
/// ```
/// use enums::models::Letters;
///
/// assert_eq!(Letters::from("+1"), Letters::Plus1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Letters {
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// `""`
    Empty,
    /// `a/b`
    AB,
    /// `日本`
    日本,
    /// `self`
    Self_,
    /// `as_str`
    AsStr,
    /// `2nd`
    N2nd,
    /// `a`
    ALower,
    /// `A`
    A,
    /// `é`
    É,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Letters {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Plus1 => "+1",
            Self::Minus1 => "-1",
            Self::Empty => "",
            Self::AB => "a/b",
            Self::日本 => "日本",
            Self::Self_ => "self",
            Self::AsStr => "as_str",
            Self::N2nd => "2nd",
            Self::ALower => "a",
            Self::A => "A",
            Self::É => "é",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Letters {
    fn from(value: String) -> Self {
        match value.as_str() {
            "+1" => Self::Plus1,
            "-1" => Self::Minus1,
            "" => Self::Empty,
            "a/b" => Self::AB,
            "日本" => Self::日本,
            "self" => Self::Self_,
            "as_str" => Self::AsStr,
            "2nd" => Self::N2nd,
            "a" => Self::ALower,
            "A" => Self::A,
            "é" => Self::É,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Letters);
