// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `sendMessage request`.
///
/// Schema: `#/paths/~1message/post/requestBody/content/multipart~1form-data/schema`.
///
/// # Example
///
/// ```
/// use multipart::models::SendMessageRequest;
///
/// let value = SendMessageRequest::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct SendMessageRequest {
    /// Text.
    pub text: String,
    /// Absent (`None`) and `null` (`Some(None)`) are different things here.
    #[serde(
        default,
        deserialize_with = "crate::runtime::present",
        skip_serializing_if = "Option::is_none"
    )]
    pub after: Option<Option<String>>,
}

impl SendMessageRequest {
    /// Creates a `SendMessageRequest` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            after: None,
        }
    }
}

setters! {
    impl SendMessageRequest {
        fn after(impl IntoOption<String, M>) or null_after;
    }
}
