//! A program that Brevo calls when a visitor writes, and that replies.
//!
//! ```sh
//! cargo run -p brevo-conversations --example receive_webhooks
//! ```
//!
//! It runs without an account: Brevo is played by this program itself, on the loopback interface. A
//! real one has a web server of its own, whose address is set in Brevo under Conversations, Settings,
//! Integrations.

#[path = "../tests/support/mod.rs"]
mod support;

use std::error::Error;

use brevo_conversations::models::{SendMessageRequest, Webhook, WebhookMessageType};
use brevo_conversations::{Client, reqwest, webhooks};
use support::Server;

/// What comes when a visitor writes.
const PAYLOAD: &str = r#"{
    "eventName": "conversationFragment",
    "conversationId": "a-conversation",
    "messages": [{"id": "a-message", "type": "visitor", "text": "Where is parcel 4471-AB?"}],
    "visitor": {"id": "a-visitor", "displayedName": "Noor"}
}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let (here, brevo) = (Server::start(200, ""), Server::start(201, r#"{"id": "a-reply"}"#));
    let client = Client::builder().base_url(brevo.url()).api_key("not a real key").build()?;

    // Brevo sends.
    reqwest::Client::builder().no_proxy().build()?.post(here.url()).body(PAYLOAD).send().await?;

    let request = here.request();
    let Webhook::ConversationFragment(fragment) = webhooks::decode(&request.body)? else {
        println!("not about something that was written");
        return Ok(());
    };
    let (messages, visitor) = (fragment.messages.unwrap_or_default(), fragment.visitor);
    let is_visitors =
        |kind: &Option<WebhookMessageType>| *kind == Some(WebhookMessageType::Visitor);
    for message in messages.iter().filter(|message| is_visitors(&message.r#type)) {
        println!("the visitor wrote: {}", message.text.as_deref().unwrap_or_default());
        let Some(visitor) = &visitor else { continue };
        let reply =
            SendMessageRequest::new(&visitor.id, "Let me have a look.").agent_id("an-agent");
        let sent = client.send_message(&reply).await?;
        println!("replied: {}", sent.id.unwrap_or_default());
    }
    Ok(())
}
