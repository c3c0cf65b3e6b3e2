// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// Values that the document describes.
///
/// Schema: `#/components/schemas/Status`.
///
/// # Example
///
/// ```
/// use enums::models::Status;
///
/// assert_eq!(Status::from("open"), Status::Open);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Somebody works on it.
    ///
    /// `open`
    Open,
    /// Nobody does.
    ///
    /// `closed`
    Closed,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Status {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Status {
    fn from(value: String) -> Self {
        match value.as_str() {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Status);
