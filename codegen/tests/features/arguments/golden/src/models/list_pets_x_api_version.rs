// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `list_pets X-Api-Version`.
///
/// Schema: `#/paths/~1{version}~1pets~1{kind}/get/parameters/9/schema`.
///
/// # Example
///
/// ```
/// use arguments::models::ListPetsXApiVersion;
///
/// assert_eq!(ListPetsXApiVersion::from("2024-01-01"), ListPetsXApiVersion::N2024_01_01);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsXApiVersion {
    /// `2024-01-01`
    N2024_01_01,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl ListPetsXApiVersion {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N2024_01_01 => "2024-01-01",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for ListPetsXApiVersion {
    fn from(value: String) -> Self {
        match value.as_str() {
            "2024-01-01" => Self::N2024_01_01,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(ListPetsXApiVersion);
