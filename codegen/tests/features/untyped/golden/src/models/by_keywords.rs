// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{IntoOption, int, open_enum};

/// The object `ByKeywords`.
///
/// Schema: `#/components/schemas/ByKeywords`.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByKeywords {
    /// Object.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub object: Option<ByKeywordsObject>,
    /// Map.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub map: Option<BTreeMap<String, i64>>,
    /// List.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub list: Option<Vec<String>>,
    /// No element occurs twice.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unique: Option<Vec<Value>>,
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Short.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// Number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<f64>,
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// Big.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub big: Option<i64>,
    /// Double.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub double: Option<f64>,
    /// Listed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub listed: Option<ByKeywordsListed>,
    /// Sized.
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
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ByKeywordsObject {
    /// A.
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

open_enum! {
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
    pub enum ByKeywordsListed {
        /// `a`
        A = "a",
        /// `b`
        B = "b",
    }
    else UnknownValue
}
