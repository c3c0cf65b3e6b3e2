// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use crate::runtime::setters;

/// The object `Question`.
///
/// Schema: `#/components/schemas/Question`.
///
/// # Example
///
/// ```
/// use streams::models::Question;
///
/// let value = Question::new("text");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Question {
    /// Text.
    pub text: String,
    /// Stream.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub stream: Option<bool>,
}

impl Question {
    /// Creates a `Question` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            stream: None,
        }
    }
}

setters! {
    impl Question {
        fn stream(impl Into<Option<bool>>);
    }
}
