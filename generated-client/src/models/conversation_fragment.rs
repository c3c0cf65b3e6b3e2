// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookVisitor};

/// What was written in a conversation since the last fragment.
///
/// Schema: `#/components/schemas/ConversationFragment`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationFragment {
    /// Which webhook it is.
    ///
    /// Always `conversationFragment`, as far as the document knows.
    pub event_name: String,
    /// The ID of the conversation.
    pub conversation_id: String,
    /// The messages, oldest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<WebhookMessage>>,
    /// The agents who take part in the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agents: Option<Vec<WebhookAgent>>,
    /// The visitor of a conversation. Every field but `id` may be absent, and more may come:
    /// what the visitor told, and what Brevo keeps of them, depends on your settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor: Option<WebhookVisitor>,
    /// Whether no agent was there to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_no_available_agent: Option<bool>,
}

impl ConversationFragment {
    /// Creates a `ConversationFragment` from its required fields.
    #[must_use]
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            event_name: "conversationFragment".to_owned(),
            conversation_id: conversation_id.into(),
            messages: None,
            agents: None,
            visitor: None,
            is_no_available_agent: None,
        }
    }
}
