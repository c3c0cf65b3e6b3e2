// @generated from the API's OpenAPI document; the next run overwrites edits.

#![allow(deprecated, reason = "what is deprecated is a part of the API still")]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Old;
use crate::runtime::{int, open_enum};

/// The object `Report`.
///
/// Schema: `#/components/schemas/Report`.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Report {
    /// Always there in an answer.
    ///
    /// Set by the server.
    #[serde(deserialize_with = "int")]
    pub rows: i64,
    /// Default: `"Untitled"`.
    #[serde(default = "Report::default_title")]
    pub title: String,
    /// Default: `"low"`.
    #[serde(default = "Report::default_level")]
    pub level: ReportLevel,
    /// Default: `10`.
    #[serde(default = "Report::default_limit", deserialize_with = "int")]
    pub limit: i32,
    /// Default: `1`.
    #[serde(default = "Report::default_ratio")]
    pub ratio: f64,
    /// Default: `[]`.
    #[serde(default = "Report::default_tags")]
    pub tags: Vec<String>,
    /// Default: `[1,null]`.
    #[serde(default = "Report::default_sizes", deserialize_with = "int")]
    pub sizes: Vec<Option<i64>>,
    /// Default: `{}`.
    #[serde(default = "Report::default_counts", deserialize_with = "int")]
    pub counts: BTreeMap<String, i64>,
    /// Default: `true`.
    #[serde(default = "Report::default_flag")]
    pub flag: bool,
    /// Nothing.
    pub nothing: Option<String>,
    /// Default: `{"town":"Here"}`.
    pub place: ReportPlace,
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

open_enum! {
    /// The values of `Report level`.
    ///
    /// Schema: `#/components/schemas/Report/properties/level`.
    pub enum ReportLevel {
        Low = "low",
        High = "high",
    }
    else UnknownValue
}

/// The object `Report place`.
///
/// Schema: `#/components/schemas/Report/properties/place`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct ReportPlace {
    /// Town.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub town: Option<String>,
}
