//! What bodies are sent and read as: by their status, by what they are called, and by what they say.

mod support;

use bodies::{Client, Error, RetryPolicy, models};
use serde_json::json;
use support::{Server, response};

/// A client, whose document says that the path of its base URL ends in `/api/v2`.
fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(format!("{}/api/v2", server.url()));
    builder.retry(RetryPolicy::never()).build().expect("a client")
}

fn thing(id: &str) -> models::Thing {
    models::Thing::new(id)
}

/// A server that answers with a body of a media type.
fn server(status: u16, media_type: &str, body: &str) -> Server {
    let length = body.len();
    Server::start_raw(format!(
        "HTTP/1.1 {status} Status\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\
         connection: close\r\n\r\n{body}"
    ))
}

#[tokio::test]
async fn the_path_of_a_relative_server_is_a_part_of_the_base_url() {
    let server = Server::start(204, "");
    client(&server).several(&thing("1")).await.expect("a success");
    assert_eq!(server.request().path, "/api/v2/several");
}

#[tokio::test]
async fn a_status_says_whether_there_is_a_body() {
    let server = Server::start_each([
        response(200, "", r#"{"id":"1"}"#),
        response(204, "", ""),
        response(202, "", r#"{"message":"later"}"#),
        response(206, "", r#"{"id":"2"}"#),
        response(206, "", ""),
    ]);
    let client = client(&server);
    let mut found = Vec::new();
    for _ in 0..5 {
        found.push(client.thing_or_nothing().await.expect("a success"));
    }
    assert_eq!(found, [Some(thing("1")), None, None, Some(thing("2")), None]);
}

#[tokio::test]
async fn a_body_that_is_declared_decodes_or_fails() {
    let server = Server::start(200, r#"{"message":"later"}"#);
    let error = client(&server).thing_or_nothing().await.expect_err("it has no id");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
}

#[tokio::test]
async fn null_is_nothing_as_well() {
    let server = Server::start_each([
        response(200, "", "null"),
        response(204, "", ""),
        response(200, "", r#"{"id":"1"}"#),
    ]);
    let client = client(&server);
    assert_eq!(client.thing_or_null().await.expect("a success"), None);
    assert_eq!(client.thing_or_null().await.expect("a success"), None);
    let found = client.thing_or_null().await.expect("a success").expect("a thing");
    assert_eq!(found.id, "1");
}

#[tokio::test]
async fn a_status_precedes_its_class() {
    let server = Server::start_each([response(200, "", r#"{"id":"1"}"#), response(204, "", "")]);
    let client = client(&server);
    assert_eq!(client.thing_or_class().await.expect("a success"), Some(thing("1")));
    assert_eq!(client.thing_or_class().await.expect("a success"), None);
    let server = Server::start(201, r#"{"id":"1"}"#);
    let found = self::client(&server).nothing_or_thing().await.expect("a success");
    assert_eq!(found, Some(thing("1")));
}

#[tokio::test]
async fn what_may_be_anything_is_json_where_its_schema_has_members() {
    let server = server(200, "application/problem+json", r#"{"id":"1"}"#);
    assert_eq!(client(&server).any_thing().await.expect("a success"), thing("1"));
    assert_eq!(server.request().header("accept"), Some("application/json"));
}

#[tokio::test]
async fn what_may_be_anything_is_the_text_that_it_says() {
    for (media_type, body, text) in [
        ("text/plain", "plain", "plain"),
        ("application/json", r#""quoted""#, "quoted"),
        ("application/json", "unquoted", "unquoted"),
        ("text/plain;charset=UTF-8", r#""quoted""#, r#""quoted""#),
    ] {
        let server = server(200, media_type, body);
        assert_eq!(client(&server).any_text().await.expect("a success"), text);
        assert_eq!(server.request().header("accept"), Some("*/*"));
    }
    let found = client(&server(200, "text/plain", "x")).any_text_or_nothing().await;
    assert_eq!(found.expect("a success").as_deref(), Some("x"));
    let found = client(&Server::start(204, "")).any_text_or_nothing().await;
    assert_eq!(found.expect("a success"), None);
}

/// The error for a response.
async fn refused(status: u16, media_type: &str, body: &str) -> Error {
    client(&server(status, media_type, body)).any_thing().await.expect_err("an error")
}

#[tokio::test]
async fn an_error_has_the_body_that_is_declared_whatever_it_is_called() {
    let json = r#"{"title":"no"}"#;
    for (status, media_type) in [(400, "application/json"), (400, "text/html"), (500, "text/plain")]
    {
        let error = refused(status, media_type, json).await;
        let fault = error.body::<models::Fault>().expect("the declared body");
        assert_eq!(fault.title.as_deref(), Some("no"));
    }
    let error = refused(503, "text/plain", "come back later").await;
    assert_eq!(error.body::<String>().map(String::as_str), Some("come back later"));
    let error = refused(404, "application/xml", "<fault/>").await;
    assert_eq!(error.raw_body(), Some(&b"<fault/>"[..]));
}

#[tokio::test]
async fn json_of_which_nothing_is_said_is_any_value() {
    let server = Server::start(200, "[1,null]");
    let found = client(&server).unsaid(&json!({"a": [true]})).await.expect("a success");
    assert_eq!(found, json!([1, null]));
    assert_eq!(server.request().json(), json!({"a": [true]}));
}

#[tokio::test]
async fn a_request_has_one_media_type_the_best_that_is_declared() {
    let server = Server::start(200, r#"{"id":"1"}"#);
    client(&server).range(&thing("1")).await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.header("accept"), Some("application/*+json"));
    let server = Server::start(204, "");
    client(&server).several(&thing("1")).await.expect("a success");
    assert_eq!(server.request().header("content-type"), Some("application/json"));
}

#[tokio::test]
async fn a_text_that_may_be_null_is_told_from_one() {
    for (media_type, body, expected) in [
        ("application/json", "null", None),
        ("application/json", r#""said""#, Some("said")),
        ("text/plain", "null", Some("null")),
    ] {
        let server = server(200, media_type, body);
        let text = client(&server).any_text_or_null().await.expect("a success");
        assert_eq!(text.as_deref(), expected);
    }
}

#[tokio::test]
async fn a_text_is_had_as_it_comes_and_an_object_in_it_is_read() {
    let text = client(&server(200, "text/plain", "said")).text().await.expect("a success");
    assert_eq!(text, "said");
    let server = server(200, "text/plain", r#"{"id":"1"}"#);
    assert_eq!(client(&server).text_of_thing().await.expect("a success"), thing("1"));
    assert_eq!(server.request().header("accept"), Some("text/plain"));
}

#[tokio::test]
async fn what_nothing_is_said_of_is_sent_as_json_and_had_as_it_comes() {
    let server = server(200, "application/xml", "<ok/>");
    let response = client(&server).anything(&json!([1])).await.expect("a success");
    assert_eq!(response, "<ok/>");
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    assert_eq!(request.json(), json!([1]));
}
