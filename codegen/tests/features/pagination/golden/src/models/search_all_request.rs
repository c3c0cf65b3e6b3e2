// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{IntoOption, int};

/// The object `searchAll request`.
///
/// Schema: `#/paths/~1search/post/requestBody/content/application~1json/schema`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SearchAllRequest {
    /// Text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// Start cursor.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub start_cursor: Option<i64>,
}

impl SearchAllRequest {
    /// Creates a `SearchAllRequest` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text<M>(mut self, text: impl IntoOption<String, M>) -> Self {
        self.text = text.into_option();
        self
    }

    /// Sets [`start_cursor`](Self#structfield.start_cursor).
    #[must_use]
    pub fn start_cursor(mut self, start_cursor: impl Into<Option<i64>>) -> Self {
        self.start_cursor = start_cursor.into();
        self
    }
}
