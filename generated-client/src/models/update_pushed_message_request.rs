// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// The new wording of an automated message.
///
/// Schema: `#/components/schemas/UpdatePushedMessageRequest`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::UpdatePushedMessageRequest;
///
/// let value = UpdatePushedMessageRequest::new("Parcel 4471-AB is out for delivery.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct UpdatePushedMessageRequest {
    /// The text that takes the place of the present one, as a whole. No maximum length is
    /// documented.
    pub text: String,
}

impl UpdatePushedMessageRequest {
    /// Creates a `UpdatePushedMessageRequest` from its required fields.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}
