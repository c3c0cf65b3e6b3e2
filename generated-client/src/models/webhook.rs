// @generated from the API's OpenAPI document; the next run overwrites edits.

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{ConversationFragment, ConversationStarted, ConversationTranscript};
use crate::runtime::decode;

/// Any of the API's webhooks.
///
/// Which one, is told by the member `eventName`.
///
/// Schema: `#/webhooks`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Webhook {
    /// The beginning of a conversation.
    ///
    /// Its discriminator value is `conversationStarted`.
    ConversationStarted(Box<ConversationStarted>),
    /// What was written in a conversation since the last fragment.
    ///
    /// Its discriminator value is `conversationFragment`.
    ConversationFragment(Box<ConversationFragment>),
    /// All that was written in a conversation that is over.
    ///
    /// Its discriminator value is `conversationTranscript`.
    ConversationTranscript(Box<ConversationTranscript>),
    /// A value that is none of the others, as it came.
    UnknownValue(Value),
}

impl From<ConversationStarted> for Webhook {
    fn from(value: ConversationStarted) -> Self {
        Self::ConversationStarted(Box::new(value))
    }
}

impl From<ConversationFragment> for Webhook {
    fn from(value: ConversationFragment) -> Self {
        Self::ConversationFragment(Box::new(value))
    }
}

impl From<ConversationTranscript> for Webhook {
    fn from(value: ConversationTranscript) -> Self {
        Self::ConversationTranscript(Box::new(value))
    }
}

impl<'de> Deserialize<'de> for Webhook {
    fn deserialize<D: serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        let value = Value::deserialize(deserializer)?;
        let known = match value.get("eventName").and_then(Value::as_str) {
            Some("conversationStarted") => decode(&value).map(Self::ConversationStarted),
            Some("conversationFragment") => {
                decode(&value).map(Self::ConversationFragment)
            }
            Some("conversationTranscript") => {
                decode(&value).map(Self::ConversationTranscript)
            }
            _ => None,
        };
        Ok(known.unwrap_or(Self::UnknownValue(value)))
    }
}
