//! What the client makes of the headers that the API declares.

mod support;

use std::time::Duration;

use brevo_conversations::{Client, RetryPolicy, servers};
use support::{Server, response};

const HEADERS: &str = "x-sib-ratelimit-limit: 100\r\nx-sib-ratelimit-remaining: 57\r\nx-sib-ratelimit-reset: 1260\r\nsib-request-id: 6f0d3c52\r\n";

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).api_key("KEY");
    builder.retry(RetryPolicy::never()).build().expect("a client")
}

#[tokio::test]
async fn a_success_tells_of_the_rate_limit_and_the_request() {
    let server = Server::start_raw(response(200, HEADERS, r#"{"id": "m1"}"#));
    let response = client(&server).get_message("m1").response().await.expect("a success");
    let limit = response.rate_limit().expect("a rate limit");
    assert_eq!(limit.limit(), Some(100));
    assert_eq!(limit.remaining(), Some(57));
    assert_eq!(limit.reset(), Some(Duration::from_secs(1260)));
    assert_eq!(response.request_id(), Some("6f0d3c52"));
    assert_eq!(response.value().id.as_deref(), Some("m1"));
}

#[tokio::test]
async fn an_error_tells_of_them_too_and_how_long_to_wait() {
    let server = Server::start_raw(response(429, HEADERS, "{}"));
    let error = client(&server).get_message("m1").await.expect_err("an error");
    assert_eq!(error.rate_limit().and_then(|limit| limit.remaining()), Some(57));
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1260)));
    assert_eq!(error.request_id(), Some("6f0d3c52"));

    let server = Server::start_raw(response(404, HEADERS, "{}"));
    let error = client(&server).get_message("m1").await.expect_err("an error");
    assert_eq!(error.retry_after(), None, "only a 429 says to wait for the next window");
}

#[test]
fn the_servers_of_the_document() {
    assert_eq!(servers::API_BREVO_COM_V3, "https://api.brevo.com/v3");
}
