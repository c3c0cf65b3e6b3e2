// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, int, open_enum};

/// The object `ByKeywords`.
///
/// Schema: `#/components/schemas/ByKeywords`.
///
/// # Example
///
/// ```
/// use untyped::models::ByKeywords;
///
/// let value = ByKeywords::new();
/// ```
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByKeywords {
    /// The property `object`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<ByKeywordsObject>,
    /// The property `map`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, i64>>,
    /// The property `list`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// The property `unique`.
    ///
    /// No element occurs twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique: Option<Vec<Value>>,
    /// The property `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The property `short`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// The property `number`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// The property `date`.
    ///
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The property `big`.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub big: Option<i64>,
    /// The property `double`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    /// The property `listed`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<ByKeywordsListed>,
    /// The property `sized`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sized: Option<BTreeMap<String, Value>>,
}

impl ByKeywords {
    /// Creates a `ByKeywords` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`object`](Self#structfield.object).
    #[must_use]
    pub fn object(mut self, object: impl Into<Option<ByKeywordsObject>>) -> Self {
        self.object = object.into();
        self
    }

    /// Sets [`map`](Self#structfield.map).
    #[must_use]
    pub fn map(mut self, map: BTreeMap<String, i64>) -> Self {
        self.map = Some(map);
        self
    }

    /// Sets [`list`](Self#structfield.list).
    #[must_use]
    pub fn list(mut self, list: Vec<String>) -> Self {
        self.list = Some(list);
        self
    }

    /// Sets [`unique`](Self#structfield.unique).
    #[must_use]
    pub fn unique(mut self, unique: Vec<Value>) -> Self {
        self.unique = Some(unique);
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text<M>(mut self, text: impl IntoOption<String, M>) -> Self {
        self.text = text.into_option();
        self
    }

    /// Sets [`short`](Self#structfield.short).
    #[must_use]
    pub fn short<M>(mut self, short: impl IntoOption<String, M>) -> Self {
        self.short = short.into_option();
        self
    }

    /// Sets [`number`](Self#structfield.number).
    #[must_use]
    pub fn number(mut self, number: impl Into<Option<f64>>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date<M>(mut self, date: impl IntoOption<String, M>) -> Self {
        self.date = date.into_option();
        self
    }

    /// Sets [`big`](Self#structfield.big).
    #[must_use]
    pub fn big(mut self, big: impl Into<Option<i64>>) -> Self {
        self.big = big.into();
        self
    }

    /// Sets [`double`](Self#structfield.double).
    #[must_use]
    pub fn double(mut self, double: impl Into<Option<f64>>) -> Self {
        self.double = double.into();
        self
    }

    /// Sets [`listed`](Self#structfield.listed).
    #[must_use]
    pub fn listed<M>(mut self, listed: impl IntoOption<ByKeywordsListed, M>) -> Self {
        self.listed = listed.into_option();
        self
    }

    /// Sets [`sized`](Self#structfield.sized).
    #[must_use]
    pub fn sized(mut self, sized: BTreeMap<String, Value>) -> Self {
        self.sized = Some(sized);
        self
    }
}

/// The object `ByKeywords object`.
///
/// Schema: `#/components/schemas/ByKeywords/properties/object`.
///
/// # Example
///
/// ```
/// use untyped::models::ByKeywordsObject;
///
/// let value = ByKeywordsObject::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByKeywordsObject {
    /// The property `a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub a: Option<String>,
}

impl ByKeywordsObject {
    /// Creates a `ByKeywordsObject` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`a`](Self#structfield.a).
    #[must_use]
    pub fn a<M>(mut self, a: impl IntoOption<String, M>) -> Self {
        self.a = a.into_option();
        self
    }
}

/// The values of `ByKeywords listed`.
///
/// Schema: `#/components/schemas/ByKeywords/properties/listed`.
///
/// # Example
///
/// ```
/// use untyped::models::ByKeywordsListed;
///
/// assert_eq!(ByKeywordsListed::from("a"), ByKeywordsListed::A);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ByKeywordsListed {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl ByKeywordsListed {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::A => "a",
            Self::B => "b",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for ByKeywordsListed {
    fn from(value: String) -> Self {
        match value.as_str() {
            "a" => Self::A,
            "b" => Self::B,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(ByKeywordsListed);
