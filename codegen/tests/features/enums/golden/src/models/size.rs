// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// Integers.
///
/// Schema: `#/components/schemas/Size`.
///
/// # Example
///
/// ```
/// use enums::models::Size;
///
/// assert_eq!(Size::from(-1), Size::Minus1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Size {
    /// `-1`
    Minus1,
    /// `0`
    N0,
    /// `1`
    N1,
    /// `10`
    N10,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Size {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Minus1 => -1,
            Self::N0 => 0,
            Self::N1 => 1,
            Self::N10 => 10,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Size {
    fn from(value: i64) -> Self {
        match value {
            -1 => Self::Minus1,
            0 => Self::N0,
            1 => Self::N1,
            10 => Self::N10,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Size);
