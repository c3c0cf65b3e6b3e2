// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `complete request`.
///
/// Schema: `#/paths/~1completions/post/requestBody/content/application~1json/schema`.
///
/// # Example
///
/// ```
/// use streams::models::CompleteRequest;
///
/// let value = CompleteRequest::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct CompleteRequest {
    /// Text.
    pub text: String,
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
}

impl CompleteRequest {
    /// Creates a `CompleteRequest` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            stream: None,
        }
    }
}

setters! {
    impl CompleteRequest {
        fn stream(impl Into<Option<bool>>);
    }
}
