// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `Page`.
///
/// Schema: `#/components/parameters/Page/schema`.
///
/// # Example
///
/// ```
/// use inline_schemas::models::Page;
///
/// assert_eq!(Page::from("first"), Page::First);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Page {
    /// `first`
    First,
    /// `last`
    Last,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Page {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::First => "first",
            Self::Last => "last",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Page {
    fn from(value: String) -> Self {
        match value.as_str() {
            "first" => Self::First,
            "last" => Self::Last,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Page);
