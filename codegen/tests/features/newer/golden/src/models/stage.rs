// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// A list whose values are schemas.
///
/// Schema: `#/components/schemas/Stage`.
///
/// # Example
///
/// ```
/// use newer::models::Stage;
///
/// assert_eq!(Stage::from(1), Stage::Begun);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Stage {
    /// `1`
    Begun,
    /// Nothing is left.
    ///
    /// `2`
    Done,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Stage {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Begun => 1,
            Self::Done => 2,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Stage {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Begun,
            2 => Self::Done,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Stage);
