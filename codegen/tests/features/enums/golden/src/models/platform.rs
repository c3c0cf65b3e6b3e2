// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// Values to which the document gives names.
///
/// Schema: `#/components/schemas/Platform`.
///
/// # Example
///
/// ```
/// use enums::models::Platform;
///
/// assert_eq!(Platform::from(10), Platform::Android);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Platform {
    /// `10`
    Android,
    /// `20`
    Ios,
    /// `30`
    N30,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Platform {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Android => 10,
            Self::Ios => 20,
            Self::N30 => 30,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Platform {
    fn from(value: i64) -> Self {
        match value {
            10 => Self::Android,
            20 => Self::Ios,
            30 => Self::N30,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Platform);
