// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Old;
use crate::runtime::{IntoOption, int, open_enum};

/// The object `Report`.
///
/// Schema: `#/components/schemas/Report`.
///
/// # Example
///
/// ```
/// use std::collections::BTreeMap;
/// use access::models::{Report, ReportLevel, ReportPlace};
///
/// let value = Report::new(
///     1,
///     "text",
///     ReportLevel::Low,
///     1,
///     1.5,
///     vec!["text".to_owned()],
///     vec![Some(1)],
///     BTreeMap::from([("key".to_owned(), 1)]),
///     true,
///     Some("text".to_owned()),
///     ReportPlace::new(),
/// );
/// ```
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// Always there in an answer.
    ///
    /// Set by the server.
    #[serde(deserialize_with = "int")]
    pub rows: i64,
    /// The property `title`.
    ///
    /// Default: `"Untitled"`.
    #[serde(default = "Report::default_title")]
    pub title: String,
    /// The property `level`.
    ///
    /// Default: `"low"`.
    #[serde(default = "Report::default_level")]
    pub level: ReportLevel,
    /// The property `limit`.
    ///
    /// Default: `10`.
    #[serde(default = "Report::default_limit", deserialize_with = "int")]
    pub limit: i32,
    /// The property `ratio`.
    ///
    /// Default: `1`.
    #[serde(default = "Report::default_ratio")]
    pub ratio: f64,
    /// The property `tags`.
    ///
    /// Default: `[]`.
    #[serde(default = "Report::default_tags")]
    pub tags: Vec<String>,
    /// The property `sizes`.
    ///
    /// Default: `[1,null]`.
    #[serde(default = "Report::default_sizes", deserialize_with = "int")]
    pub sizes: Vec<Option<i64>>,
    /// The property `counts`.
    ///
    /// Default: `{}`.
    #[serde(default = "Report::default_counts", deserialize_with = "int")]
    pub counts: BTreeMap<String, i64>,
    /// The property `flag`.
    ///
    /// Default: `true`.
    #[serde(default = "Report::default_flag")]
    pub flag: bool,
    /// The property `nothing`.
    pub nothing: Option<String>,
    /// The property `place`.
    ///
    /// Default: `{"town":"Here"}`.
    pub place: ReportPlace,
    /// The property `optional`.
    ///
    /// Default: `"none"`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub optional: Option<String>,
    /// Not any more.
    #[deprecated]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old: Option<String>,
    /// A model that is deprecated as a whole.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub old_model: Option<Old>,
}

impl Report {
    /// Creates a `Report` from its required fields.
    #[allow(deprecated, reason = "the field must be set")]
    #[allow(clippy::too_many_arguments, reason = "the API requires all of them")]
    #[must_use]
    pub fn new(
        rows: i64,
        title: impl Into<String>,
        level: impl Into<ReportLevel>,
        limit: i32,
        ratio: f64,
        tags: Vec<String>,
        sizes: Vec<Option<i64>>,
        counts: BTreeMap<String, i64>,
        flag: bool,
        nothing: Option<String>,
        place: ReportPlace,
    ) -> Self {
        Self {
            rows,
            title: title.into(),
            level: level.into(),
            limit,
            ratio,
            tags,
            sizes,
            counts,
            flag,
            nothing,
            place,
            optional: None,
            old: None,
            old_model: None,
        }
    }

    /// Sets [`optional`](Self#structfield.optional).
    #[must_use]
    pub fn optional<M>(mut self, optional: impl IntoOption<String, M>) -> Self {
        self.optional = optional.into_option();
        self
    }

    /// Sets [`old`](Self#structfield.old).
    #[deprecated]
    #[allow(deprecated, reason = "the field must be set")]
    #[must_use]
    pub fn old<M>(mut self, old: impl IntoOption<String, M>) -> Self {
        self.old = old.into_option();
        self
    }

    /// Sets [`old_model`](Self#structfield.old_model).
    #[must_use]
    pub fn old_model(mut self, old_model: impl Into<Option<Old>>) -> Self {
        self.old_model = old_model.into();
        self
    }

    /// What the API means where it leaves out `title`.
    fn default_title() -> String {
        "Untitled".to_owned()
    }

    /// What the API means where it leaves out `level`.
    fn default_level() -> ReportLevel {
        ReportLevel::Low
    }

    /// What the API means where it leaves out `limit`.
    fn default_limit() -> i32 {
        10
    }

    /// What the API means where it leaves out `ratio`.
    fn default_ratio() -> f64 {
        1.0
    }

    /// What the API means where it leaves out `tags`.
    fn default_tags() -> Vec<String> {
        Vec::new()
    }

    /// What the API means where it leaves out `sizes`.
    fn default_sizes() -> Vec<Option<i64>> {
        vec![Some(1), None]
    }

    /// What the API means where it leaves out `counts`.
    fn default_counts() -> BTreeMap<String, i64> {
        BTreeMap::new()
    }

    /// What the API means where it leaves out `flag`.
    fn default_flag() -> bool {
        true
    }
}

/// The values of `Report level`.
///
/// Schema: `#/components/schemas/Report/properties/level`.
///
/// # Example
///
/// ```
/// use access::models::ReportLevel;
///
/// assert_eq!(ReportLevel::from("low"), ReportLevel::Low);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReportLevel {
    /// `low`
    Low,
    /// `high`
    High,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl ReportLevel {
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

impl From<String> for ReportLevel {
    fn from(value: String) -> Self {
        match value.as_str() {
            "low" => Self::Low,
            "high" => Self::High,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(ReportLevel);

/// The object `Report place`.
///
/// Schema: `#/components/schemas/Report/properties/place`.
///
/// # Example
///
/// ```
/// use access::models::ReportPlace;
///
/// let value = ReportPlace::new();
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportPlace {
    /// The property `town`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}

impl ReportPlace {
    /// Creates a `ReportPlace` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`town`](Self#structfield.town).
    #[must_use]
    pub fn town<M>(mut self, town: impl IntoOption<String, M>) -> Self {
        self.town = town.into_option();
        self
    }
}
