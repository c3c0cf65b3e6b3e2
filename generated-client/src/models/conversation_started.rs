// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookPage, WebhookVisitor};

/// The beginning of a conversation.
///
/// Schema: `#/components/schemas/ConversationStarted`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationStarted {
    /// Which webhook it is.
    ///
    /// Always `conversationStarted`, as far as the document knows.
    pub event_name: String,
    /// The ID of the conversation.
    pub conversation_id: String,
    /// A page of the website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_start_page: Option<WebhookPage>,
    /// A message as webhooks carry it: without `visitorId`, which is the `id` of the visitor
    /// beside it. Every field but `id` may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<WebhookMessage>,
    /// An agent as webhooks carry one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent: Option<WebhookAgent>,
    /// The visitor of a conversation. Every field but `id` may be absent, and more may come:
    /// what the visitor told, and what Brevo keeps of them, depends on your settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor: Option<WebhookVisitor>,
    /// Whether no agent was there to answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_no_available_agent: Option<bool>,
}

impl ConversationStarted {
    /// Creates a `ConversationStarted` from its required fields.
    #[must_use]
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            event_name: "conversationStarted".to_owned(),
            conversation_id: conversation_id.into(),
            conversation_start_page: None,
            message: None,
            agent: None,
            visitor: None,
            is_no_available_agent: None,
        }
    }
}
