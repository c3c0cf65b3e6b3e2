// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{WebhookAgent, WebhookMessage, WebhookPage, WebhookVisitor};

/// The beginning of a conversation.
///
/// Schema: `#/components/schemas/ConversationStarted`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{
///     ConversationStarted, WebhookMessage, WebhookMessageType, WebhookPage,
///     WebhookVisitor,
/// };
///
/// let value = ConversationStarted::new("cnvT8yQ2mVx5KpZr7")
///     .conversation_start_page(
///         WebhookPage::new()
///             .link("https://shop.example.com/cart")
///             .title("Cart"),
///     )
///     .message(
///         WebhookMessage::new("mQ4tR7wZk2pLxV9bC")
///             .r#type(WebhookMessageType::Visitor)
///             .text("Is anybody there?")
///             .created_at(1764061200123),
///     )
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

    /// Sets [`conversation_start_page`](Self#structfield.conversation_start_page).
    #[must_use]
    pub fn conversation_start_page(
        mut self,
        conversation_start_page: impl Into<Option<WebhookPage>>,
    ) -> Self {
        self.conversation_start_page = conversation_start_page.into();
        self
    }

    /// Sets [`message`](Self#structfield.message).
    #[must_use]
    pub fn message(mut self, message: impl Into<Option<WebhookMessage>>) -> Self {
        self.message = message.into();
        self
    }

    /// Sets [`agent`](Self#structfield.agent).
    #[must_use]
    pub fn agent(mut self, agent: impl Into<Option<WebhookAgent>>) -> Self {
        self.agent = agent.into();
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
