// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_integer_enum;

/// Values of which an extension has objects with names and descriptions.
///
/// Schema: `#/components/schemas/Tier`.
///
/// # Example
///
/// ```
/// use enums::models::Tier;
///
/// assert_eq!(Tier::from(1), Tier::Basic);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Tier {
    /// For all.
    ///
    /// `1`
    Basic,
    /// `2`
    Premium,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(i64),
}

impl Tier {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_i64(self) -> i64 {
        match self {
            Self::Basic => 1,
            Self::Premium => 2,
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<i64> for Tier {
    fn from(value: i64) -> Self {
        match value {
            1 => Self::Basic,
            2 => Self::Premium,
            _ => Self::UnknownValue(value),
        }
    }
}

open_integer_enum!(Tier);
