// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int};

/// The narrower of two scalars.
///
/// Schema: `#/components/schemas/Narrowed`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Narrowed {
    /// Number.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub number: Option<i64>,
    /// Limited.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub limited: Option<i64>,
    /// Tags.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tags: Option<Vec<String>>,
    /// A date, such as `2026-01-31`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
}

impl Narrowed {
    /// Creates a `Narrowed` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`number`](Self#structfield.number).
    #[must_use]
    pub fn number(mut self, number: impl Into<Option<i64>>) -> Self {
        self.number = number.into();
        self
    }

    /// Sets [`limited`](Self#structfield.limited).
    #[must_use]
    pub fn limited(mut self, limited: impl Into<Option<i64>>) -> Self {
        self.limited = limited.into();
        self
    }

    /// Sets [`tags`](Self#structfield.tags).
    #[must_use]
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets [`date`](Self#structfield.date).
    #[must_use]
    pub fn date<M>(mut self, date: impl IntoOption<String, M>) -> Self {
        self.date = date.into_option();
        self
    }
}
