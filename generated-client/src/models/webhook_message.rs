// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{ConversationsMessageFile, ConversationsMessageType};
use crate::runtime::{IntoOption, int};

/// A message as webhooks carry it: without `visitorId`, which is the `id` of the visitor
/// beside it. Every field but `id` may be absent.
///
/// Schema: `#/components/schemas/WebhookMessage`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{WebhookMessage, WebhookMessageType};
///
/// let value = WebhookMessage::new("mQ4tR7wZk2pLxV9bC")
///     .r#type(WebhookMessageType::Visitor)
///     .text("Where is parcel 4471-AB?")
///     .html("Where is parcel 4471-AB?")
///     .created_at(1764061260000);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct WebhookMessage {
    /// The ID of the message.
    pub id: String,
    /// Who wrote it. Automated messages and those of bots are an agent's, and say so in `isPushed`,
    /// `isTrigger` or `isBot`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<WebhookMessageType>,
    /// The message as plain text; of a file, its name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The message as HTML.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub html: Option<String>,
    /// When it was written, in milliseconds since 1970-01-01 UTC.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
    /// The ID of the agent who wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The name of the agent who wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// Where the picture of the agent can be downloaded.
    ///
    /// A URL.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_userpic: Option<String>,
    /// The mark that it was sent with, by which you know your own messages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_from: Option<String>,
    /// Whether it is an automated message, sent through the API or by Brevo.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pushed: Option<bool>,
    /// Whether it was sent by a scenario of the chat widget.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_trigger: Option<bool>,
    /// Whether a bot wrote it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_bot: Option<bool>,
    /// Whether no agent answered it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_missed: Option<bool>,
    /// The file attached to a message; absent when there is none.
    ///
    /// Brevo renamed two fields: `filename` became `name`, and `url` became `link`. Its newer
    /// documents, and the webhooks, have only the new names; older documents and SDKs have only
    /// the old ones. Which of them an answer carries has not been confirmed, so read the new
    /// name first and fall back on the old one. Every field may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<ConversationsMessageFile>,
}

impl WebhookMessage {
    /// Creates a `WebhookMessage` from its required fields.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            r#type: None,
            text: None,
            html: None,
            created_at: None,
            agent_id: None,
            agent_name: None,
            agent_userpic: None,
            received_from: None,
            is_pushed: None,
            is_trigger: None,
            is_bot: None,
            is_missed: None,
            file: None,
        }
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(mut self, r#type: impl IntoOption<WebhookMessageType, M>) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text<M>(mut self, text: impl IntoOption<String, M>) -> Self {
        self.text = text.into_option();
        self
    }

    /// Sets [`html`](Self#structfield.html).
    #[must_use]
    pub fn html<M>(mut self, html: impl IntoOption<String, M>) -> Self {
        self.html = html.into_option();
        self
    }

    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Option<i64>>) -> Self {
        self.created_at = created_at.into();
        self
    }

    /// Sets [`agent_id`](Self#structfield.agent_id).
    #[must_use]
    pub fn agent_id<M>(mut self, agent_id: impl IntoOption<String, M>) -> Self {
        self.agent_id = agent_id.into_option();
        self
    }

    /// Sets [`agent_name`](Self#structfield.agent_name).
    #[must_use]
    pub fn agent_name<M>(mut self, agent_name: impl IntoOption<String, M>) -> Self {
        self.agent_name = agent_name.into_option();
        self
    }

    /// Sets [`agent_userpic`](Self#structfield.agent_userpic).
    #[must_use]
    pub fn agent_userpic<M>(
        mut self,
        agent_userpic: impl IntoOption<String, M>,
    ) -> Self {
        self.agent_userpic = agent_userpic.into_option();
        self
    }

    /// Sets [`received_from`](Self#structfield.received_from).
    #[must_use]
    pub fn received_from<M>(
        mut self,
        received_from: impl IntoOption<String, M>,
    ) -> Self {
        self.received_from = received_from.into_option();
        self
    }

    /// Sets [`is_pushed`](Self#structfield.is_pushed).
    #[must_use]
    pub fn is_pushed(mut self, is_pushed: impl Into<Option<bool>>) -> Self {
        self.is_pushed = is_pushed.into();
        self
    }

    /// Sets [`is_trigger`](Self#structfield.is_trigger).
    #[must_use]
    pub fn is_trigger(mut self, is_trigger: impl Into<Option<bool>>) -> Self {
        self.is_trigger = is_trigger.into();
        self
    }

    /// Sets [`is_bot`](Self#structfield.is_bot).
    #[must_use]
    pub fn is_bot(mut self, is_bot: impl Into<Option<bool>>) -> Self {
        self.is_bot = is_bot.into();
        self
    }

    /// Sets [`is_missed`](Self#structfield.is_missed).
    #[must_use]
    pub fn is_missed(mut self, is_missed: impl Into<Option<bool>>) -> Self {
        self.is_missed = is_missed.into();
        self
    }

    /// Sets [`file`](Self#structfield.file).
    #[must_use]
    pub fn file(mut self, file: impl Into<Option<ConversationsMessageFile>>) -> Self {
        self.file = file.into();
        self
    }
}

/// Who wrote it. Automated messages and those of bots are an agent's, and say so in `isPushed`,
/// `isTrigger` or `isBot`.
///
/// The same as [`ConversationsMessageType`].
///
/// Schema: `#/components/schemas/WebhookMessage/properties/type`.
pub type WebhookMessageType = ConversationsMessageType;
