// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

/// An agent as webhooks carry one.
///
/// Schema: `#/components/schemas/WebhookAgent`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[non_exhaustive]
pub struct WebhookAgent {
    /// The ID of the agent, as `agentId` takes it.
    pub id: String,
    /// The name that visitors see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The agent's email address.
    ///
    /// An email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Where the agent's picture can be downloaded.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub userpic: Option<String>,
}

impl WebhookAgent {
    /// Creates a `WebhookAgent` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            name: None,
            email: None,
            userpic: None,
        }
    }
}
