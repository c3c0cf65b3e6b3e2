//! Tests your own code without a server, with the transport that the feature `test-util` has.
//!
//! ```sh
//! cargo run -p brevo-conversations --example testing --features test-util
//! ```

use brevo_conversations::{Client, Error};

/// The code to test: withdraws a message, and takes one that is gone already for withdrawn.
/// Tells whether it was there.
#[cfg_attr(not(feature = "test-util"), allow(dead_code, reason = "nothing tests it then"))]
async fn withdraw(client: &Client, id: &str) -> Result<bool, Error> {
    match client.delete_message(id).await {
        Ok(()) => Ok(true),
        Err(error) if error.is_not_found() => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(feature = "test-util")]
#[tokio::main]
async fn main() -> Result<(), Error> {
    use brevo_conversations::http::Response;
    use brevo_conversations::{FakeTransport, StatusCode, TransportErrorKind};

    // What the API is to answer, in this order. The client above is the real one: it sends a
    // `DELETE` again after the failure and after the 503, each of which is worth a wait.
    let later = Response::builder().status(503).header("retry-after", "0");
    let fake = FakeTransport::new()
        .answer(StatusCode::NO_CONTENT, "")
        .fail(TransportErrorKind::Connect)
        .answer_with(later.body(Vec::new()).expect("a response"))
        .answer(StatusCode::NOT_FOUND, r#"{"message": "No such message"}"#)
        .answer(StatusCode::UNAUTHORIZED, r#"{"message": "Key not found"}"#);
    let client = Client::builder().api_key("not a real key").transport(fake.clone()).build()?;

    assert!(withdraw(&client, "m1").await?);
    assert!(!withdraw(&client, "m1").await?);
    let error = withdraw(&client, "m1").await.expect_err("an unknown key");
    println!("{error}");

    // What it was asked. In a test, `#[tokio::test(start_paused = true)]` spares the waits.
    for request in fake.requests() {
        println!("{} {}", request.method(), request.uri());
    }
    Ok(())
}

#[cfg(not(feature = "test-util"))]
fn main() {
    eprintln!("this example needs `--features test-util`");
}
