// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The requests that the Brevo Conversations API makes to you.
//!
//! The functions of this module decode the payload of such a request, which is its body. What
//! may be absent and isn't as declared is left out, as it is of a response; an event of the
//! feature `tracing` says so.

use crate::models;
use crate::runtime::payload::discriminator::discriminator;
use crate::runtime::{PayloadError, payload};

/// Decodes the payload of a webhook, whose member `eventName` says which one it is.
///
/// - `conversationStarted`:
///
///   A conversation begins
///
///   Sent once, with the first message of a conversation, whether a visitor or an agent wrote
///   it. Automated messages begin no conversation.
/// - `conversationFragment`:
///
///   Something was written in a conversation
///
///   Sent while a conversation goes on, with the messages that were written since the last
///   one: those of the visitor, and those of agents. Messages that you sent yourself come as
///   well.
/// - `conversationTranscript`:
///
///   A conversation is over
///
///   Sent after a conversation, with all that was written in it.
///
/// # Errors
///
/// The payload isn't what the API's document says.
pub fn decode(body: impl AsRef<[u8]>) -> Result<models::Webhook, PayloadError> {
    let body = body.as_ref();
    match discriminator(body, "eventName").as_deref() {
        Some("conversationStarted") => {
            payload::decode(body).map(Box::new).map(models::Webhook::ConversationStarted)
        }
        Some("conversationFragment") => {
            payload::decode(body)
                .map(Box::new)
                .map(models::Webhook::ConversationFragment)
        }
        Some("conversationTranscript") => {
            payload::decode(body)
                .map(Box::new)
                .map(models::Webhook::ConversationTranscript)
        }
        _ => payload::decode(body),
    }
}
