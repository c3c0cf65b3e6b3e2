//! What OpenAPI 3.2 has that older versions haven't.

mod support;

use std::time::Duration;

use newest::models::{Filter, Pet};
use newest::{Client, RetryPolicy};
use serde_json::json;
use support::{Server, response};

fn client(server: &Server) -> Client {
    let retry = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let builder = Client::builder().device("secret").base_url(server.url()).retry(retry);
    builder.build().expect("a client")
}

fn filter() -> Filter {
    Filter::new().name("Rex & Co").sizes(vec![1, 2])
}

#[tokio::test]
async fn a_query_has_a_body_and_is_sent_again_like_what_else_is_safe() {
    let answers = [response(503, "", ""), response(200, "", r#"[{"name":"Rex"}]"#)];
    let server = Server::start_each(answers);
    let pets = client(&server).find_pets(&filter()).await.expect("a success");
    assert_eq!(pets, [Pet::new("Rex")]);
    for _ in 0..2 {
        let request = server.request();
        request.assert_line("QUERY /pets");
        assert_eq!(request.header("authorization"), Some("Bearer secret"));
        assert_eq!(request.json(), json!({"name": "Rex & Co", "sizes": [1, 2]}));
    }
}

#[tokio::test]
async fn the_whole_query_is_an_object_whose_members_are_sent() {
    let server = Server::start(200, "[]");
    let named = Filter::new().name("Rex & Co");
    client(&server).list_pets().filter(&named).await.expect("a success");
    let request = server.request();
    request.assert_line("GET /pets");
    assert_eq!(request.raw_query, "name=Rex%20%26%20Co");
}
