// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// Open by its own words.
///
/// Schema: `#/components/schemas/Level`.
///
/// # Example
///
/// ```
/// use unions::models::Level;
///
/// assert_eq!(Level::from("low"), Level::Low);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Level {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Level {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Low => "low",
            Self::High => "high",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Level {
    fn from(value: String) -> Self {
        match value.as_str() {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Level);
