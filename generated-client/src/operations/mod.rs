// @generated from the API's OpenAPI document; the next run overwrites edits.

//! The operations of the Brevo Conversations API as types.
//!
//! They tell one [`Call`](crate::Call) from another; the methods that make calls are those of
//! [`Client`](crate::Client).

mod conversations;

pub use conversations::{
    DeleteMessage, DeletePushedMessage, GetMessage, GetPushedMessage, PingAgentOnline,
    SendMessage, SendPushedMessage, UpdateMessage, UpdatePushedMessage,
};
