// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `Kind`.
///
/// Schema: `#/components/schemas/Kind`.
///
/// # Example
///
/// ```
/// use parameters::models::Kind;
///
/// assert_eq!(Kind::from("dog"), Kind::Dog);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `dog`
    Dog,
    /// `cat`
    Cat,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl Kind {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dog => "dog",
            Self::Cat => "cat",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for Kind {
    fn from(value: String) -> Self {
        match value.as_str() {
            "dog" => Self::Dog,
            "cat" => Self::Cat,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(Kind);
