//! Each kind of error, and what to do about it.
//!
//! ```sh
//! cargo run -p brevo-conversations --example errors
//! ```
//!
//! The errors come from a server on the loopback interface that this program starts itself.

#[path = "../tests/support/mod.rs"]
mod support;

use std::net::TcpListener;
use std::time::Duration;

use brevo_conversations::models::{ErrorModel, SendMessageRequest};
use brevo_conversations::{Client, ClientBuilder, Error, ErrorKind, RetryPolicy};
use support::{Server, response};

/// What a program could do about an error.
fn advice(error: &Error) -> String {
    if error.is_not_found() {
        return "it's gone: forget its id".to_owned();
    }
    if error.is_rate_limited() {
        return format!("wait for {:?}, and call less often", error.retry_after());
    }
    if error.is_retryable() {
        return "put it off, and call again".to_owned();
    }
    match error.kind() {
        ErrorKind::Api => match error.body::<ErrorModel>() {
            Some(body) => format!("see to what the API says: {}", body.message),
            None => "something in front of the API answered".to_owned(),
        },
        ErrorKind::Transport => "find out whether it was done, before doing it again".to_owned(),
        ErrorKind::Decode => "it was done; report the response, which isn't as declared".to_owned(),
        ErrorKind::InvalidRequest => "nothing was sent: correct the argument".to_owned(),
        _ => "correct the configuration".to_owned(),
    }
}

fn show(error: &Error) {
    println!("{error}\n  => {}\n", advice(error));
}

/// A client of a server that gives one response.
fn client(server: &Server) -> Result<Client, Error> {
    builder(server).build()
}

fn builder(server: &Server) -> ClientBuilder {
    let builder = Client::builder().base_url(server.url()).api_key("not a real key");
    // For once, errors are what is wanted.
    builder.retry(RetryPolicy::never()).strict_answers()
}

#[tokio::main]
async fn main() -> Result<(), Error> {
    let hello = SendMessageRequest::new("visitor-id", "Hello!").agent_id("agent-id");

    let missing = r#"{"code": "document_not_found", "message": "No such message"}"#;
    let window = "x-sib-ratelimit-remaining: 0\r\nx-sib-ratelimit-reset: 1260\r\n";
    let responses = [
        response(404, "", missing),
        response(400, "", r#"{"code": "missing_parameter", "message": "text is missing"}"#),
        response(401, "", r#"{"message": "Key not found", "code": "unauthorized"}"#),
        response(429, window, r#"{"message": "Hourly quota reached"}"#),
        response(502, "", "<html><h1>Bad Gateway</h1></html>"),
        response(200, "", r#"{"createdAt": "yesterday"}"#),
        "This is no HTTP.\r\n".to_owned(),
    ];
    for response in responses {
        let server = Server::start_raw(response);
        show(&client(&server)?.send_message(&hello).await.expect_err("an error"));
    }

    // Nobody accepts what arrives here, and after that there is nothing any more.
    let silent = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", silent.local_addr().expect("an address"));
    let server = Server::start(204, "");
    let nobody = builder(&server).base_url(url).timeout(Duration::from_millis(100)).build()?;
    show(&nobody.send_message(&hello).await.expect_err("no time"));
    drop(silent);
    show(&nobody.send_message(&hello).await.expect_err("no one is there"));

    show(&client(&server)?.delete_message("..").await.expect_err("no id"));
    let nameless = SendMessageRequest::new("visitor-id", "Hello!");
    show(&client(&server)?.send_message(&nameless).await.expect_err("no agent"));
    show(&Client::new("").expect_err("no key"));
    Ok(())
}
