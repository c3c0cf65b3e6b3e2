//! Keeps an agent shown as online: a ping a minute until Ctrl-C, through failures and the hourly
//! limit.
//!
//! ```sh
//! cargo run -p brevo-conversations --example keep_online
//! ```
//!
//! pings a server on the loopback interface that this program starts itself and that fails now
//! and then, quickly and only a few times. To keep a real agent online:
//!
//! ```sh
//! BREVO_CONVERSATIONS_API_KEY=… cargo run -p brevo-conversations --example keep_online -- AGENT-ID
//! ```

#[path = "../tests/support/mod.rs"]
mod support;

use std::env;
use std::time::Duration;

use brevo_conversations::models::PingAgentOnlineRequest;
use brevo_conversations::{Client, Error, Response, RetryPolicy};
use support::{Server, response};
use tokio::time::sleep;

/// An agent is shown as online for two to three minutes after each ping.
const MINUTE: Duration = Duration::from_secs(60);

/// Pings until something happens that won't pass by itself: a key that isn't known, say.
async fn keep_online(client: &Client, agent: &str, period: Duration) -> Result<(), Error> {
    let ping = PingAgentOnlineRequest::new().agent_id(agent);
    loop {
        // Two pings do no more than one, so the client may send one again that the API may have
        // got already.
        let call = client.ping_agent_online(&ping).allow_duplicates();
        let wait = match call.response().await {
            Ok(response) => after(&response, period),
            Err(error) if will_pass(&error) => {
                eprintln!("not this time: {error}");
                error.retry_after().unwrap_or_default().max(period)
            }
            Err(error) => return Err(error),
        };
        sleep(wait).await;
    }
}

/// When to ping next: in the next window, where the last request of this one is spent.
fn after(response: &Response<()>, period: Duration) -> Duration {
    let limit = response.rate_limit();
    println!(
        "online at attempt {}, with {:?} requests left",
        response.attempts(),
        limit.and_then(|limit| limit.remaining())
    );
    match limit {
        Some(limit) if limit.remaining() == Some(0) => {
            limit.reset().unwrap_or_default().max(period)
        }
        _ => period,
    }
}

/// Whether the next ping may go well: the client has given up, or the API failed in some other way.
fn will_pass(error: &Error) -> bool {
    let is_broken = error.status().is_some_and(|status| status.is_server_error());
    error.is_retryable() || is_broken
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    if let Some(agent) = env::args().nth(1) {
        let client = Client::from_env()?;
        tokio::select! {
            result = keep_online(&client, &agent, MINUTE) => result,
            _ = tokio::signal::ctrl_c() => Ok(()),
        }
    } else {
        demonstrate().await
    }
}

/// A bad day of the API in a second or two. It ends with a key that isn't known any more.
async fn demonstrate() -> Result<(), Error> {
    let left = |remaining| {
        format!("x-sib-ratelimit-remaining: {remaining}\r\nx-sib-ratelimit-reset: 1\r\n")
    };
    let unknown = r#"{"code": "unauthorized", "message": "Key not found"}"#;
    let server = Server::start_each([
        response(201, &left(2), ""),
        response(503, "", "<h1>Back soon</h1>"),
        "This is no HTTP.\r\n".to_owned(),
        response(201, &left(0), ""),
        response(429, &left(0), ""),
        response(201, &left(99), ""),
        response(500, "", ""),
        response(201, &left(98), ""),
        response(401, "", unknown),
    ]);
    let builder = Client::builder().base_url(server.url()).api_key("not a real key");
    let period = Duration::from_millis(100);
    let policy = RetryPolicy::new().backoff(period, period);
    let client = builder.retry(policy).build()?;
    let result = tokio::select! {
        result = keep_online(&client, "agent-id", period) => result,
        _ = tokio::signal::ctrl_c() => Ok(()),
    };
    if let Err(error) = result {
        println!("given up: {error}");
    }
    Ok(())
}
