// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// The values of `Level`.
///
/// Schema: `#/components/schemas/Level`.
///
/// # Example
///
/// ```
/// use integers::models::Level;
///
/// assert_eq!(Level::from(1), Level::N1);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `3`
    N3,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Level {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::N1 => 1,
            Self::N2 => 2,
            Self::N3 => 3,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Level {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::N1,
            2 => Self::N2,
            3 => Self::N3,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Level);
