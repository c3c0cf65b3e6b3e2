// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookPage, WebhookVisitor};
use crate::runtime::int;

/// All that was written in a conversation that is over.
///
/// Schema: `#/components/schemas/ConversationTranscript`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationTranscript {
    /// Which webhook it is.
    ///
    /// Always `conversationTranscript`, as far as the document knows.
    pub event_name: String,
    /// The ID of the conversation.
    pub conversation_id: String,
    /// A page of the website.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conversation_start_page: Option<WebhookPage>,
    /// The messages, oldest first.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub messages: Option<Vec<WebhookMessage>>,
    /// How many messages of the visitor no agent answered.
    ///
    /// At least 0.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub missed_messages_count: Option<i64>,
    /// The agents who took part in the conversation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agents: Option<Vec<WebhookAgent>>,
    /// The visitor of a conversation. Every field but `id` may be absent, and more may come:
    /// what the visitor told, and what Brevo keeps of them, depends on your settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor: Option<WebhookVisitor>,
    /// Whether the visitor has been banned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_banned: Option<bool>,
}

impl ConversationTranscript {
    /// Creates a `ConversationTranscript` from its required fields.
    #[must_use]
    pub fn new(conversation_id: impl Into<String>) -> Self {
        Self {
            event_name: "conversationTranscript".to_owned(),
            conversation_id: conversation_id.into(),
            conversation_start_page: None,
            messages: None,
            missed_messages_count: None,
            agents: None,
            visitor: None,
            is_banned: None,
        }
    }
}
