// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, open_enum, open_value_enum};

/// Integers that somebody has quoted, and text that nobody has.
///
/// Schema: `#/components/schemas/Quoted`.
///
/// # Example
///
/// ```
/// use enums::models::Quoted;
///
/// let value = Quoted::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Quoted {
    /// The property `level`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub level: Option<QuotedLevel>,
    /// The property `version`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub version: Option<QuotedVersion>,
}

impl Quoted {
    /// Creates a `Quoted` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`level`](Self#structfield.level).
    #[must_use]
    pub fn level<M>(mut self, level: impl IntoOption<QuotedLevel, M>) -> Self {
        self.level = level.into_option();
        self
    }

    /// Sets [`version`](Self#structfield.version).
    #[must_use]
    pub fn version<M>(mut self, version: impl IntoOption<QuotedVersion, M>) -> Self {
        self.version = version.into_option();
        self
    }
}

/// The values of `Quoted level`.
///
/// Schema: `#/components/schemas/Quoted/properties/level`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotedLevel {
    /// `1`
    N1,
    /// `2`
    N2,
    /// `"1"`
    N1String,
    /// `"2"`
    N2String,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(serde_json::Value),
}

impl QuotedLevel {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn to_value(&self) -> serde_json::Value {
        match self {
            Self::N1 => serde_json::Value::from(1i64),
            Self::N2 => serde_json::Value::from(2i64),
            Self::N1String => serde_json::Value::from("1"),
            Self::N2String => serde_json::Value::from("2"),
            Self::UnknownValue(value) => value.clone(),
        }
    }
}

impl From<serde_json::Value> for QuotedLevel {
    fn from(value: serde_json::Value) -> Self {
        if value == 1i64 {
            return Self::N1;
        }
        if value == 2i64 {
            return Self::N2;
        }
        if value == "1" {
            return Self::N1String;
        }
        if value == "2" {
            return Self::N2String;
        }
        Self::UnknownValue(value)
    }
}

open_value_enum!(QuotedLevel);

/// The values of `Quoted version`.
///
/// Schema: `#/components/schemas/Quoted/properties/version`.
///
/// # Example
///
/// ```
/// use enums::models::QuotedVersion;
///
/// assert_eq!(QuotedVersion::from("1"), QuotedVersion::N1);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum QuotedVersion {
    /// `1`
    N1,
    /// `2.5`
    N2_5,
    /// `true`
    True,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl QuotedVersion {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::N1 => "1",
            Self::N2_5 => "2.5",
            Self::True => "true",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for QuotedVersion {
    fn from(value: String) -> Self {
        match value.as_str() {
            "1" => Self::N1,
            "2.5" => Self::N2_5,
            "true" => Self::True,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(QuotedVersion);
