// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::open_enum;

/// The values of `getV api-version`.
///
/// Schema: `#/paths/~1v/get/parameters/0/schema`.
///
/// # Example
///
/// ```
/// use spellings::models::GetVApiVersion;
///
/// assert_eq!(GetVApiVersion::from("1.0"), GetVApiVersion::N1_0);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetVApiVersion {
    /// `1.0`
    N1_0,
    /// `1.10`
    N1_10,
    /// `2.00`
    N2_00,
    /// `1e3`
    N1e3,
    /// `0x1F`
    N0x1F,
    /// `10_000`
    N10_000,
    /// `.5`
    N5,
    /// `+1`
    Plus1,
    /// `0o17`
    N0o17,
    /// `True`
    True,
    /// `yes`
    Yes,
    /// `~`
    Tilde,
    /// `2024-05-06`
    N2024_05_06,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl GetVApiVersion {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1_0 => "1.0",
            Self::N1_10 => "1.10",
            Self::N2_00 => "2.00",
            Self::N1e3 => "1e3",
            Self::N0x1F => "0x1F",
            Self::N10_000 => "10_000",
            Self::N5 => ".5",
            Self::Plus1 => "+1",
            Self::N0o17 => "0o17",
            Self::True => "True",
            Self::Yes => "yes",
            Self::Tilde => "~",
            Self::N2024_05_06 => "2024-05-06",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for GetVApiVersion {
    fn from(value: String) -> Self {
        match value.as_str() {
            "1.0" => Self::N1_0,
            "1.10" => Self::N1_10,
            "2.00" => Self::N2_00,
            "1e3" => Self::N1e3,
            "0x1F" => Self::N0x1F,
            "10_000" => Self::N10_000,
            ".5" => Self::N5,
            "+1" => Self::Plus1,
            "0o17" => Self::N0o17,
            "True" => Self::True,
            "yes" => Self::Yes,
            "~" => Self::Tilde,
            "2024-05-06" => Self::N2024_05_06,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(GetVApiVersion);
