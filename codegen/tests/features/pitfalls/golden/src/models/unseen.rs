// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::open_enum;

/// The object `Unseen`.
///
/// Schema: `#/components/schemas/Unseen`.
///
/// # Example
///
/// ```
/// use pitfalls::models::{Unseen, UnseenValue};
///
/// let value = Unseen::new(UnseenValue::AB);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Unseen {
    /// The property `""`.
    #[serde(rename = "\u{202e}")]
    pub u202e: UnseenValue,
}

impl Unseen {
    /// Creates a `Unseen` from its required fields.
    #[must_use]
    pub fn new(u202e: impl Into<UnseenValue>) -> Self {
        Self { u202e: u202e.into() }
    }
}

/// The values of `Unseen`.
///
/// Schema: `#/components/schemas/Unseen/properties/`.
///
/// # Example
///
/// ```
/// use pitfalls::models::UnseenValue;
///
/// assert_eq!(UnseenValue::from("a\u{2066}b"), UnseenValue::AB);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnseenValue {
    /// `a b`
    AB,
    /// `""`
    U202e,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl UnseenValue {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::AB => "a\u{2066}b",
            Self::U202e => "\u{202e}",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for UnseenValue {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a\u{2066}b" => Self::AB,
            "\u{202e}" => Self::U202e,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(UnseenValue);
