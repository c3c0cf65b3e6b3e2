// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The new wording of a message that an agent sent.
///
/// Schema: `#/components/schemas/UpdateMessageRequest`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::UpdateMessageRequest;
///
/// let value = UpdateMessageRequest::new("Hello Noor, Marta from billing here.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdateMessageRequest {
    /// The text that takes the place of the present one, as a whole. No maximum length is
    /// documented.
    pub text: String,
}

impl UpdateMessageRequest {
    /// Creates a `UpdateMessageRequest` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
