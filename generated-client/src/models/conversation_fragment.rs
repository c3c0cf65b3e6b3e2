// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookVisitor};

/// What was written in a conversation since the last fragment.
///
/// Schema: `#/components/schemas/ConversationFragment`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{
///     ConversationFragment, WebhookAgent, WebhookMessage, WebhookMessageType,
///     WebhookVisitor,
/// };
///
/// let value = ConversationFragment::new("cnvT8yQ2mVx5KpZr7")
///     .messages(vec![
///         WebhookMessage::new("mQ4tR7wZk2pLxV9bC")
///             .r#type(WebhookMessageType::Visitor)
///             .text("Where is parcel 4471-AB?")
///             .created_at(1764061260000),
///     ])
///     .agents(vec![
///         WebhookAgent::new("agtK5nW8rXe2ZpLq7")
///             .name("Marta")
///             .email("marta@example.com"),
///     ])
///     .visitor(
///         WebhookVisitor::new("vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue")
///             .source("widget")
///             .displayed_name("Noor"),
///     )
///     .is_no_available_agent(false);
/// ```
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

    /// Sets [`messages`](Self#structfield.messages).
    #[must_use]
    pub fn messages(mut self, messages: Vec<WebhookMessage>) -> Self {
        self.messages = Some(messages);
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

    /// Sets [`is_no_available_agent`](Self#structfield.is_no_available_agent).
    #[must_use]
    pub fn is_no_available_agent(
        mut self,
        is_no_available_agent: impl Into<Option<bool>>,
    ) -> Self {
        self.is_no_available_agent = is_no_available_agent.into();
        self
    }
}
