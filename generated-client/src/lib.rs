// @generated from the API's OpenAPI document; the next run overwrites edits.

//! A client of the Brevo Conversations API, version 3.0.0.
//!
//! The Conversations part of the Brevo (formerly Sendinblue) REST API: write to the visitors of
//! a website as one of your agents, show them automated notices, edit or withdraw what was
//! written, and keep agents shown as online.
//!
//! Requests are counted per account, and the general allowance is small: 100 requests an hour.
//! The `x-sib-ratelimit-*` headers of each answer say what is left of it. No operation lists or
//! searches messages: what visitors write arrives by webhook, see
//! <https://developers.brevo.com/docs/conversations-webhooks>.
//!
//! # Example
//!
//! ```no_run
//! use brevo_conversations::Client;
//! use brevo_conversations::models::SendMessageRequest;
//!
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! let client = Client::new(std::env::var("API_KEY")?)?;
//! let body = SendMessageRequest::new(
//!     "vst7Yh2LqPz91RkTmX4WcB8nDs3JfGue",
//!     "Hello Noor, Marta here.",
//! )
//! .agent_id("agtK5nW8rXe2ZpLq7");
//! let response = client.send_message(&body).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! ```
//!
//! # Servers
//!
//! - `https://api.brevo.com/v3`: The only server, for all accounts. There is no sandbox: what
//!   is sent here reaches visitors.
//!
//! # Operations
//!
//! | method | operation | |
//! | --- | --- | --- |
//! | [`send_message`](Client::send_message) | `POST /conversations/messages` | Write to a visitor as an agent |
//! | [`get_message`](Client::get_message) | `GET /conversations/messages/{id}` | Fetch a message |
//! | [`update_message`](Client::update_message) | `PUT /conversations/messages/{id}` | Change the text of an agent's message |
//! | [`delete_message`](Client::delete_message) | `DELETE /conversations/messages/{id}` | Remove an agent's message |
//! | [`send_pushed_message`](Client::send_pushed_message) | `POST /conversations/pushedMessages` | Push an automated message to a visitor |
//! | [`get_pushed_message`](Client::get_pushed_message) | `GET /conversations/pushedMessages/{id}` | Fetch an automated message |
//! | [`update_pushed_message`](Client::update_pushed_message) | `PUT /conversations/pushedMessages/{id}` | Change the text of an automated message |
//! | [`delete_pushed_message`](Client::delete_pushed_message) | `DELETE /conversations/pushedMessages/{id}` | Remove an automated message |
//! | [`ping_agent_online`](Client::ping_agent_online) | `POST /conversations/agentOnlinePing` | Show an agent as online for two to three minutes |
//!
//! # Errors
//!
//! There is one error type, [`Error`]: its [`kind`](Error::kind) tells what went wrong, and
//! [`status`](Error::status), [`body`](Error::body), [`raw_body`](Error::raw_body) and
//! [`headers`](Error::headers) what the API answered. Any 2xx is a success.
//!
//! ```
//! use brevo_conversations::{Error, ErrorKind, models};
//!
//! fn report(error: &Error) {
//!     match error.kind() {
//!         ErrorKind::Api => match error.body::<models::ErrorModel>() {
//!             Some(body) => eprintln!("the API says: {body:?}"),
//!             None => eprintln!("the API, or something before it, says: {error}"),
//!         },
//!         ErrorKind::Transport => eprintln!("no answer, so it may or may not be done: {error}"),
//!         _ => eprintln!("{error}"),
//!     }
//! }
//! ```
//!
//! # Runtime
//!
//! Calls are sent with `reqwest`, so they must be awaited in a Tokio runtime.

#![forbid(unsafe_code)]
#![deny(missing_docs)]

mod client;
pub mod models;
pub mod operations;
mod runtime;

pub use http::{HeaderMap, StatusCode};
pub use runtime::{Call, Client, ClientBuilder, Error, ErrorKind, Operation};
