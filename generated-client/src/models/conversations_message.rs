// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};

use super::ConversationsMessageFile;
use crate::runtime::{int, open_enum};

/// A message of a conversation, written by an agent, by a visitor, or automatically in the
/// name of an agent.
///
/// Every field may be absent: no document of the API promises any of them. In Brevo's
/// examples `id`, `type`, `text`, `visitorId` and `createdAt` are always there. Newer
/// versions of the API add fields.
///
/// Schema: `#/components/schemas/ConversationsMessage`.
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
    ///
    /// At least 0.
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

open_enum! {
    /// Who wrote the message: `agent` for one of your agents, `visitor` for the visitor.
    /// Automated messages are of type `agent`, with `isPushed` set to true.
    ///
    /// The set is open, and other values can occur: treat one that you do not know as
    /// neither, instead of failing.
    ///
    /// Schema: `#/components/schemas/ConversationsMessage/properties/type`.
    pub enum ConversationsMessageType {
        Agent = "agent",
        Visitor = "visitor",
    }
    else UnknownValue
}
