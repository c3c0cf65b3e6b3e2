//! All nine operations, one after the other, and what goes over the wire.
//!
//! ```sh
//! cargo run -p brevo-conversations --example tour
//! ```
//!
//! talks to a server on the loopback interface that this program starts itself. To talk to the
//! real API instead, which writes to a real visitor, say who is who:
//!
//! ```sh
//! BREVO_CONVERSATIONS_API_KEY=… BREVO_VISITOR_ID=… BREVO_AGENT_ID=… \
//!     cargo run -p brevo-conversations --example tour -- --live
//! ```

#[path = "../tests/support/mod.rs"]
mod support;

use std::env;
use std::error::Error;

use brevo_conversations::models::{
    PingAgentOnlineRequest, SendMessageRequest, SendPushedMessageRequest, UpdateMessageRequest,
    UpdatePushedMessageRequest,
};
use brevo_conversations::{Call, Client, Operation};
use support::Server;

/// What the tour's own server answers to everything; the operations that expect nothing don't
/// look at it.
const ANSWER: &str = r#"{"id": "m1", "type": "agent", "text": "Hello!", "visitorId": "v1"}"#;

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let tour = match arguments.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        [] => Tour::local()?,
        ["--live"] => Tour::live()?,
        _ => return Err("the only argument is --live, to call the real API".into()),
    };
    tour.run().await
}

struct Tour {
    client: Client,
    /// The server that shows what arrives; none where the real API is called.
    server: Option<Server>,
    visitor: String,
    agent: String,
}

impl Tour {
    fn local() -> Result<Self, Box<dyn Error>> {
        let server = Server::start(200, ANSWER);
        let client = Client::builder().base_url(server.url()).api_key("not-a-real-key").build()?;
        let (visitor, agent) = ("v1".to_owned(), "a1".to_owned());
        Ok(Self { client, server: Some(server), visitor, agent })
    }

    fn live() -> Result<Self, Box<dyn Error>> {
        let client = Client::from_env()?;
        let visitor = variable("BREVO_VISITOR_ID")?;
        let agent = variable("BREVO_AGENT_ID")?;
        Ok(Self { client, server: None, visitor, agent })
    }

    async fn run(&self) -> Result<(), Box<dyn Error>> {
        let Self { client, visitor, agent, .. } = self;

        let ping = PingAgentOnlineRequest::new().agent_id(agent);
        self.show(client.ping_agent_online(&ping)).await?;

        let hello = SendMessageRequest::new(visitor, "Hello!").agent_id(agent);
        let sent = self.show(client.send_message(&hello)).await?;
        let id = sent.id.ok_or("the message has no id")?;
        self.show(client.get_message(&id)).await?;
        self.show(client.update_message(&id, &UpdateMessageRequest::new("Hello there!"))).await?;
        self.show(client.delete_message(&id)).await?;

        let notice = SendPushedMessageRequest::new(visitor, "Your order is on its way.");
        let pushed = self.show(client.send_pushed_message(&notice.agent_id(agent))).await?;
        let id = pushed.id.ok_or("the notice has no id")?;
        self.show(client.get_pushed_message(&id)).await?;
        let update = UpdatePushedMessageRequest::new("Your order has arrived.");
        self.show(client.update_pushed_message(&id, &update)).await?;
        self.show(client.delete_pushed_message(&id)).await?;
        Ok(())
    }

    /// Makes a call, and shows what was sent, if that can be seen, and what came of it.
    async fn show<O: Operation>(&self, call: Call<O>) -> Result<O::Output, Box<dyn Error>>
    where
        O::Output: std::fmt::Debug,
    {
        println!("{call:?}");
        let output = call.await?;
        if let Some(server) = &self.server {
            let request = server.request();
            println!("  {} {}", request.method, request.path);
            for (name, value) in &request.headers {
                println!("  {name}: {value}");
            }
            if !request.body.is_empty() {
                println!("\n  {}", String::from_utf8_lossy(&request.body));
            }
        }
        println!("  => {output:?}\n");
        Ok(output)
    }
}

fn variable(name: &str) -> Result<String, String> {
    env::var(name).map_err(|_| format!("set {name} to call the real API"))
}
