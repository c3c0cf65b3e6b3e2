// @generated from the API's OpenAPI document; the next run overwrites edits.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::runtime::{int, open_enum, setters};

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
    /// Matches `^a`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// At most 3 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub short: Option<String>,
    /// At least 0.
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
}

setters! {
    impl ByKeywords {
        fn object(impl Into<Option<ByKeywordsObject>>);
        fn map(BTreeMap<String, i64>);
        fn list(Vec<String>);
        fn unique(Vec<Value>);
        fn text(impl IntoOption<String, M>);
        fn short(impl IntoOption<String, M>);
        fn number(impl Into<Option<f64>>);
        fn date(impl IntoOption<String, M>);
        fn big(impl Into<Option<i64>>);
        fn double(impl Into<Option<f64>>);
        fn listed(impl IntoOption<ByKeywordsListed, M>);
        fn sized(BTreeMap<String, Value>);
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
}

setters! {
    impl ByKeywordsObject {
        fn a(impl IntoOption<String, M>);
    }
}

open_enum! {
    /// The values of `ByKeywords listed`.
    ///
    /// Schema: `#/components/schemas/ByKeywords/properties/listed`.
    pub enum ByKeywordsListed {
        A = "a",
        B = "b",
    }
    else UnknownValue
}
