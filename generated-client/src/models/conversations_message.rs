// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::ConversationsMessageFile;
use crate::runtime::{IntoOption, int, open_enum};

/// A message of a conversation, written by an agent, by a visitor, or automatically in the
/// name of an agent.
///
/// Every field may be absent: no document of the API promises any of them. In Brevo's
/// examples `id`, `type`, `text`, `visitorId` and `createdAt` are always there. Newer
/// versions of the API add fields.
///
/// Schema: `#/components/schemas/ConversationsMessage`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::{
///     ConversationsMessage, ConversationsMessageFile,
///     ConversationsMessageFileImageInfo, ConversationsMessageType,
/// };
///
/// let value = ConversationsMessage::new()
///     .id("mB2vN6tYq8sKdP4zR")
///     .r#type(ConversationsMessageType::Agent)
///     .text("receipt-4471.png")
///     .visitor_id("vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue")
///     .agent_id("agtK5nW8rXe2ZpLq7")
///     .agent_name("Marta")
///     .created_at(1764061310250)
///     .is_pushed(false)
///     .received_from("AcmeDesk")
///     .file(
///         ConversationsMessageFile::new()
///             .name("receipt-4471.png")
///             .size(48213)
///             .is_image(true)
///             .link("https://files.example.com/4b1e/")
///             .image_info(
///                 ConversationsMessageFileImageInfo::new()
///                     .width(1280)
///                     .height(853)
///                     .preview_link("https://files.example.com/4b1e/-/preview/800x800/"),
///             ),
///     );
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
#[non_exhaustive]
pub struct ConversationsMessage {
    /// The ID of the message. With it the message is read, and, if an agent sent it, edited or
    /// deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Who wrote the message: `agent` for one of your agents, `visitor` for the visitor.
    /// Automated messages are of type `agent`, with `isPushed` set to true.
    ///
    /// The set is open, and other values can occur: treat one that you do not know as
    /// neither, instead of failing.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ConversationsMessageType>,
    /// The text of the message. For an attached file, the name of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
    /// The ID of the visitor whose conversation the message belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visitor_id: Option<String>,
    /// The ID of the agent who wrote the message, or in whose name it was sent. Absent from a
    /// visitor's message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_id: Option<String>,
    /// The name under which the visitor sees the agent. Absent from a visitor's message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub agent_name: Option<String>,
    /// When the message was created, in milliseconds (not seconds) since 1970-01-01 00:00 UTC. For
    /// example, 1764061200123 is 2025-11-25 09:00:00.123 UTC.
    #[serde(default, deserialize_with = "int", skip_serializing_if = "Option::is_none")]
    pub created_at: Option<i64>,
    /// True for an automated (pushed) message. In Brevo's examples, absent from all others.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_pushed: Option<bool>,
    /// The mark that the sender put on the message. An integration that both sends messages and
    /// receives webhooks tells its own messages by it, and so avoids answering itself in a loop.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_from: Option<String>,
    /// The file attached to a message; absent when there is none.
    ///
    /// Brevo renamed two fields: `filename` became `name`, and `url` became `link`. Its newer
    /// documents, and the webhooks, have only the new names; older documents and SDKs have only
    /// the old ones. Which of them an answer carries has not been confirmed, so read the new
    /// name first and fall back on the old one. Every field may be absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<ConversationsMessageFile>,
}

impl ConversationsMessage {
    /// Creates a `ConversationsMessage` with no fields set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`id`](Self#structfield.id).
    #[must_use]
    pub fn id<M>(mut self, id: impl IntoOption<String, M>) -> Self {
        self.id = id.into_option();
        self
    }

    /// Sets [`type`](Self#structfield.type).
    #[must_use]
    pub fn r#type<M>(
        mut self,
        r#type: impl IntoOption<ConversationsMessageType, M>,
    ) -> Self {
        self.r#type = r#type.into_option();
        self
    }

    /// Sets [`text`](Self#structfield.text).
    #[must_use]
    pub fn text<M>(mut self, text: impl IntoOption<String, M>) -> Self {
        self.text = text.into_option();
        self
    }

    /// Sets [`visitor_id`](Self#structfield.visitor_id).
    #[must_use]
    pub fn visitor_id<M>(mut self, visitor_id: impl IntoOption<String, M>) -> Self {
        self.visitor_id = visitor_id.into_option();
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

    /// Sets [`created_at`](Self#structfield.created_at).
    #[must_use]
    pub fn created_at(mut self, created_at: impl Into<Option<i64>>) -> Self {
        self.created_at = created_at.into();
        self
    }

    /// Sets [`is_pushed`](Self#structfield.is_pushed).
    #[must_use]
    pub fn is_pushed(mut self, is_pushed: impl Into<Option<bool>>) -> Self {
        self.is_pushed = is_pushed.into();
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

    /// Sets [`file`](Self#structfield.file).
    #[must_use]
    pub fn file(mut self, file: impl Into<Option<ConversationsMessageFile>>) -> Self {
        self.file = file.into();
        self
    }
}

/// Who wrote the message: `agent` for one of your agents, `visitor` for the visitor.
/// Automated messages are of type `agent`, with `isPushed` set to true.
///
/// The set is open, and other values can occur: treat one that you do not know as
/// neither, instead of failing.
///
/// Schema: `#/components/schemas/ConversationsMessage/properties/type`.
///
/// # Example
///
/// ```
/// use brevo_conversations::models::ConversationsMessageType;
///
/// assert_eq!(ConversationsMessageType::from("agent"), ConversationsMessageType::Agent);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConversationsMessageType {
    /// `agent`
    Agent,
    /// `visitor`
    Visitor,
    /// A value that this version of the crate doesn't know, as it came.
    UnknownValue(String),
}

impl ConversationsMessageType {
    /// The value as it stands in JSON.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Agent => "agent",
            Self::Visitor => "visitor",
            Self::UnknownValue(value) => value,
        }
    }
}

impl From<String> for ConversationsMessageType {
    fn from(value: String) -> Self {
        match value.as_str() {
            "agent" => Self::Agent,
            "visitor" => Self::Visitor,
            _ => Self::UnknownValue(value),
        }
    }
}

open_enum!(ConversationsMessageType);
