// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::{ConversationsMessageFile, ConversationsMessageType};
use crate::runtime::int;

/// A message as webhooks carry it: without `visitorId`, which is the `id` of the visitor
/// beside it. Every field but `id` may be absent.
///
/// Schema: `#/components/schemas/WebhookMessage`.
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
}

/// Who wrote it. Automated messages and those of bots are an agent's, and say so in `isPushed`,
/// `isTrigger` or `isBot`.
///
/// The same as [`ConversationsMessageType`].
///
/// Schema: `#/components/schemas/WebhookMessage/properties/type`.
pub type WebhookMessageType = ConversationsMessageType;
