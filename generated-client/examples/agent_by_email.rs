//! A reply by an agent who is known by an email address, not by an id.
//!
//! ```sh
//! cargo run -p brevo-conversations --example agent_by_email
//! ```
//!
//! It goes to a server on the loopback interface that this program starts itself.

#[path = "../tests/support/mod.rs"]
mod support;

use brevo_conversations::models::{ConversationsMessage, SendMessageRequest};
use brevo_conversations::{Client, Error};
use support::Server;

/// An agent of a system that knows nothing of Brevo's ids.
struct Agent {
    email: &'static str,
    name: &'static str,
}

/// Replies in the name of an agent. Brevo makes a new agent of an address that it doesn't know, so
/// it should come from a list and not from a keyboard.
async fn reply(
    client: &Client,
    visitor: &str,
    agent: &Agent,
    text: &str,
) -> Result<ConversationsMessage, Error> {
    let message = SendMessageRequest::new(visitor, text)
        .agent_email(agent.email)
        .agent_name(agent.name)
        .received_from("AcmeDesk");
    client.send_message(&message).await
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let server = Server::start(200, r#"{"id": "m1", "agentName": "Marta"}"#);
    let client = Client::builder().base_url(server.url()).api_key("not a real key").build()?;

    let marta = Agent { email: "marta@example.com", name: "Marta" };
    let message = reply(&client, "visitor-id", &marta, "Hello, Marta here.").await?;
    println!("{:?} replied: {:?}", message.agent_name, message.id);
    println!("what was sent: {}", server.request().json());

    // The three fields go together. Without one of them, nothing is sent.
    let half = SendMessageRequest::new("visitor-id", "Hello!").agent_email(marta.email);
    let error = client.send_message(&half).await.expect_err("two fields are missing");
    println!("{error}");
    Ok(())
}
