// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookPage, WebhookVisitor};
use crate::runtime::int;

/// All that was written in a conversation that is over.
///
/// Schema: `#/components/schemas/ConversationTranscript`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{
///     ConversationTranscript, WebhookMessage, WebhookMessageType, WebhookVisitor,
/// };
///
/// let value = ConversationTranscript::new("cnvT8yQ2mVx5KpZr7")
///     .messages(vec![
///         WebhookMessage::new("mQ4tR7wZk2pLxV9bC")
///             .r#type(WebhookMessageType::Agent)
///             .text("It arrives tomorrow.")
///             .created_at(1764061320000)
///             .agent_id("agtK5nW8rXe2ZpLq7")
///             .agent_name("Marta"),
///     ])
///     .missed_messages_count(0)
///     .visitor(
///         WebhookVisitor::new("vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue")
///             .source("widget")
///             .displayed_name("Noor"),
///     );
/// ```
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

    /// Sets [`conversation_start_page`](Self#structfield.conversation_start_page).
    #[must_use]
    pub fn conversation_start_page(
        mut self,
        conversation_start_page: impl Into<Option<WebhookPage>>,
    ) -> Self {
        self.conversation_start_page = conversation_start_page.into();
        self
    }

    /// Sets [`messages`](Self#structfield.messages).
    #[must_use]
    pub fn messages(mut self, messages: Vec<WebhookMessage>) -> Self {
        self.messages = Some(messages);
        self
    }

    /// Sets [`missed_messages_count`](Self#structfield.missed_messages_count).
    #[must_use]
    pub fn missed_messages_count(
        mut self,
        missed_messages_count: impl Into<Option<i64>>,
    ) -> Self {
        self.missed_messages_count = missed_messages_count.into();
        self
    }

    /// Sets [`agents`](Self#structfield.agents).
    #[must_use]
    pub fn agents(mut self, agents: Vec<WebhookAgent>) -> Self {
        self.agents = Some(agents);
        self
    }

    /// Sets [`visitor`](Self#structfield.visitor).
    #[must_use]
    pub fn visitor(mut self, visitor: impl Into<Option<WebhookVisitor>>) -> Self {
        self.visitor = visitor.into();
        self
    }

    /// Sets [`is_banned`](Self#structfield.is_banned).
    #[must_use]
    pub fn is_banned(mut self, is_banned: impl Into<Option<bool>>) -> Self {
        self.is_banned = is_banned.into();
        self
    }
}
