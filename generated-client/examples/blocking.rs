//! The same calls from a program that isn't asynchronous, with the feature `blocking`.
//!
//! ```sh
//! cargo run -p brevo-conversations --example blocking --features blocking
//! ```
//!
//! They go to a server on the loopback interface that this program starts itself.

#[cfg(feature = "blocking")]
#[path = "../tests/support/mod.rs"]
mod support;

#[cfg(feature = "blocking")]
fn main() -> Result<(), brevo_conversations::Error> {
    use brevo_conversations::Client;
    use brevo_conversations::models::SendMessageRequest;
    use support::Server;

    let server = Server::start(200, r#"{"id": "m1", "text": "Hello!"}"#);
    let client = Client::builder().base_url(server.url()).api_key("not a real key").build()?;

    let hello = SendMessageRequest::new("visitor-id", "Hello!").agent_id("agent-id");
    let message = client.send_message(&hello).send_blocking()?;
    println!("sent: {:?}", message.id);

    let response = client.get_message("m1").response_blocking()?;
    println!("{}: {:?}", response.status(), response.value().text);
    Ok(())
}

#[cfg(not(feature = "blocking"))]
fn main() {
    eprintln!("this example needs `--features blocking`");
}
