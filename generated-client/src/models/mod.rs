// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The models of the Brevo Conversations API: what requests carry and responses bring.
//!
//! Required fields are arguments of `new`, the others have a method each that sets them, to a
//! value or to an `Option` of one; to that of a list or a map, assign the field. What only
//! responses bring has no such methods: its fields are assigned. An optional field that is
//! `None` is left out of the JSON. Fields that a response has and a model doesn't know are
//! ignored. Models that no fraction can be in are `Eq` and `Hash`.
//!
//! An enum of listed texts or integers holds any other too, as it came.
//!
//! ```
//! use brevo_conversations::models::ConversationsMessageType;
//!
//! assert_eq!(ConversationsMessageType::from("agent"), ConversationsMessageType::Agent);
//! assert_eq!(ConversationsMessageType::from("other").as_str(), "other");
//! ```

mod conversation_fragment;
mod conversation_started;
mod conversation_transcript;
mod conversations_message;
mod conversations_message_file;
mod conversations_message_file_image_info;
mod error_model;
mod ping_agent_online_request;
mod send_message_request;
mod send_pushed_message_request;
mod update_message_request;
mod update_pushed_message_request;
mod webhook;
mod webhook_agent;
mod webhook_message;
mod webhook_page;
mod webhook_visit;
mod webhook_visitor;

pub use conversation_fragment::ConversationFragment;
pub use conversation_started::ConversationStarted;
pub use conversation_transcript::ConversationTranscript;
pub use conversations_message::{ConversationsMessage, ConversationsMessageType};
pub use conversations_message_file::ConversationsMessageFile;
pub use conversations_message_file_image_info::ConversationsMessageFileImageInfo;
pub use error_model::{ErrorModel, ErrorModelCode};
#[doc(alias = "Body12")]
pub use ping_agent_online_request::PingAgentOnlineRequest;
#[doc(alias = "Body8")]
pub use send_message_request::SendMessageRequest;
#[doc(alias = "Body10")]
pub use send_pushed_message_request::SendPushedMessageRequest;
#[doc(alias = "Body9")]
pub use update_message_request::UpdateMessageRequest;
#[doc(alias = "Body11")]
pub use update_pushed_message_request::UpdatePushedMessageRequest;
pub use webhook::Webhook;
pub use webhook_agent::WebhookAgent;
pub use webhook_message::{WebhookMessage, WebhookMessageType};
pub use webhook_page::WebhookPage;
pub use webhook_visit::WebhookVisit;
pub use webhook_visitor::WebhookVisitor;
