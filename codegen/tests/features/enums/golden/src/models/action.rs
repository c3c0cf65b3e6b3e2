// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// Values that have names and descriptions since each is a schema.
///
/// Schema: `#/components/schemas/Action`.
///
/// # Example
///
/// ```
/// use enums::models::Action;
///
/// assert_eq!(Action::from(1), Action::BlockMessage);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Action {
    /// Keep a message from being posted.
    ///
    /// `1`
    BlockMessage,
    /// `3`
    TimeOut,
    /// `4`
    N4,
    /// `5`
    N5,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Action {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::BlockMessage => 1,
            Self::TimeOut => 3,
            Self::N4 => 4,
            Self::N5 => 5,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Action {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::BlockMessage,
            3 => Self::TimeOut,
            4 => Self::N4,
            5 => Self::N5,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Action);
