//! Which formats of texts a client has types for.

use std::fmt;
use std::str::FromStr;

/// A format of texts that a client can have a type for: one that keeps the text as it came, and turns it into
/// the types of other crates where that is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum TextFormat {
    /// `date-time`: a moment.
    DateTime,
    /// `date`: a day.
    Date,
    /// `uuid`.
    Uuid,
    /// `byte`, also called `base64`: bytes as Base64.
    Byte,
}

impl TextFormat {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::DateTime, Self::Date, Self::Uuid, Self::Byte];

    /// The format as a document writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Uuid => "uuid",
            Self::Byte => "byte",
        }
    }

    /// The name of its type in clients.
    #[must_use]
    pub const fn type_name(self) -> &'static str {
        match self {
            Self::DateTime => "DateTime",
            Self::Date => "Date",
            Self::Uuid => "Uuid",
            Self::Byte => "Base64",
        }
    }

    /// That of a document's `format`.
    pub(crate) fn of(format: &str) -> Option<Self> {
        if format == "base64" { Some(Self::Byte) } else { format.parse().ok() }
    }
}

impl fmt::Display for TextFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// There is no type for a format.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownFormat;

impl fmt::Display for UnknownFormat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("clients have no type for it")
    }
}

impl std::error::Error for UnknownFormat {}

impl FromStr for TextFormat {
    type Err = UnknownFormat;

    fn from_str(text: &str) -> Result<Self, UnknownFormat> {
        Self::ALL.into_iter().find(|format| format.as_str() == text).ok_or(UnknownFormat)
    }
}
