// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::{int, setters};

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
}

setters! {
    impl SearchAllRequest {
        fn text(impl IntoOption<String, M>);
        fn start_cursor(impl Into<Option<i64>>);
    }
}
