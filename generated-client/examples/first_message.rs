//! A first message to a visitor.
//!
//! ```sh
//! cargo run -p brevo-conversations --example first_message
//! ```
//!
//! It goes to a server on the loopback interface that this program starts itself. With a key in
//! the environment variable `BREVO_CONVERSATIONS_API_KEY`, `Client::from_env()?` makes a client of
//! the real API.

#[path = "../tests/support/mod.rs"]
mod support;

use brevo_conversations::models::SendMessageRequest;
use brevo_conversations::{Client, Error};
use support::Server;

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = Server::start(200, r#"{"id": "m1", "type": "agent", "text": "Hello!"}"#);
    let client = Client::builder().base_url(server.url()).api_key("not a real key").build()?;

    let hello = SendMessageRequest::new("visitor-id", "Hello!").agent_id("agent-id");
    let message = client.send_message(&hello).await?;

    // Whoever wants to change or withdraw the message needs its id.
    println!("sent: {:?}", message.id.as_deref());
    Ok(())
}
