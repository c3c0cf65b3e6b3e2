//! Responses that come one by one: events, and JSON in lines or records.

mod support;

use serde_json::{Value, json};
use streams::operations::{Log, Records};
use streams::{Call, Client, Error, ErrorKind, EventOperation, ItemOperation, RetryPolicy, models};
use support::Server;

fn client(server: &Server) -> Client {
    let builder = Client::builder().base_url(server.url()).retry(RetryPolicy::never());
    builder.build().expect("a client")
}

fn server(media_type: &str, body: &str) -> Server {
    let length = body.len();
    Server::start_raw(format!(
        "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncontent-length: {length}\r\n\r\n{body}"
    ))
}

/// The data of all events.
async fn events<O: EventOperation>(call: Call<O>) -> Result<Vec<O::Event>, Error> {
    let mut events = call.events().await?;
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        data.push(event?.into_data());
    }
    Ok(data)
}

async fn items<O: ItemOperation>(call: Call<O>) -> Result<Vec<O::Item>, Error> {
    let mut items = call.items().await?;
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item?);
    }
    Ok(all)
}

#[tokio::test]
async fn what_offers_both_is_json_or_events() {
    let question = models::Question::new("why");
    let json = server("application/json", r#"{"text":"because"}"#);
    let answer = client(&json).chat(&question).await.expect("a success");
    assert_eq!(answer, models::Answer::new("because"));
    let request = json.request();
    assert_eq!(request.header("accept"), Some("application/json"));
    let body: Value = request.json();
    assert_eq!(body, json!({"text": "why"}));

    let text =
        "data: {\"delta\":\"be\"}\n\ndata: {\"delta\":\"cause\", \"at\": 1.0}\n\ndata: [DONE]\n\n";
    let stream = server("text/event-stream", text);
    let deltas = events(client(&stream).chat(&question)).await.expect("events");
    let mut last = models::Delta::new("cause");
    last.at = Some(1);
    assert_eq!(deltas, [models::Delta::new("be"), last]);
    let request = stream.request();
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    let body: Value = request.json();
    assert_eq!(body, json!({"text": "why", "stream": true}));
}

#[tokio::test]
async fn what_is_a_stream_by_default_is_asked_for_as_a_whole_unless_the_caller_says_otherwise() {
    let asked = models::CompleteRequest::new("once");
    let json = server("application/json", r#"{"text":"upon"}"#);
    let answer = client(&json).complete(&asked).await.expect("a success");
    assert_eq!(answer, models::Answer::new("upon"));
    let body: Value = json.request().json();
    assert_eq!(body, json!({"text": "once", "stream": false}));

    let stream = server("application/x-ndjson", "{\"delta\":\"up\"}\n");
    let deltas = items(client(&stream).complete(&asked)).await.expect("items");
    assert_eq!(deltas, [models::Delta::new("up")]);
    let body: Value = stream.request().json();
    assert_eq!(body, json!({"text": "once", "stream": true}));

    let json = server("application/json", r#"{"text":"upon"}"#);
    let response = client(&json).complete(&asked.stream(true)).await;
    response.expect("what it is, whatever was asked for");
    let body: Value = json.request().json();
    assert_eq!(body, json!({"text": "once", "stream": true}));
}

#[tokio::test]
async fn a_failure_before_the_first_event_is_that_of_the_call() {
    let server = Server::start(404, r#"{"title":"no"}"#);
    let call = client(&server).chat(&models::Question::new("why"));
    let error = call.events().await.expect_err("a failure");
    assert_eq!(error.body(), Some(&models::Problem::new("no")));
}

#[tokio::test]
async fn an_event_may_be_declared_with_its_name() {
    let text = "event: begun\ndata: {\"number\": 1}\n\nevent: said\ndata: 5\n\n\
                event: other\ndata: 6\n\nevent: x\ndata: end\n\n";
    let stream = server("text/event-stream", text);
    let call = client(&stream).run().body(&models::RunRequest::new().name("a"));
    let [begun, said, other] = &events(call).await.expect("events")[..] else { panic!("three") };
    let models::RunResponse::Begun(begun) = begun else { panic!("{begun:?}") };
    assert_eq!(begun.data, models::Line::new(1));
    let models::RunResponse::Said(said) = said else { panic!("{said:?}") };
    assert_eq!(said.data, "5", "a text though it looks like JSON");
    assert!(matches!(other, models::RunResponse::UnknownValue(_)), "{other:?}");
    let body: Value = stream.request().json();
    assert_eq!(body, json!({"name": "a", "events": true}));
}

#[tokio::test]
async fn data_is_what_is_declared() {
    let stream = server("text/event-stream", "data: \"a\"\n\ndata: b\ndata: c\n\ndata: bye\n\n");
    assert_eq!(events(client(&stream).ticks()).await.expect("events"), ["\"a\"", "b\nc"]);
    let stream = server("text/event-stream", "data: 1\n\ndata: 2.0\n\n");
    assert_eq!(events(client(&stream).numbers()).await.expect("events"), [1, 2]);
    let stream = server("text/event-stream", "data: x\n\n");
    let error = events(client(&stream).numbers()).await.expect_err("no number");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn lines_and_records_come_one_by_one() {
    let lines: Vec<models::Line> = [1, 2].map(models::Line::new).into();
    let stream = server("application/x-ndjson", "{\"number\":1}\n{\"number\":2}");
    let call: Call<Log> = client(&stream).log();
    assert_eq!(items(call).await.expect("lines"), lines);
    assert_eq!(stream.request().header("accept"), Some("application/x-ndjson"));
    let stream = server("application/json-seq", "\u{1e}{\"number\":\n1}\n\u{1e}{\"number\":2}\n");
    let call: Call<Records> = client(&stream).records();
    assert_eq!(items(call).await.expect("records"), lines);
    let stream = server("application/json", "[{\"number\":1},{\"number\":2}]");
    assert_eq!(client(&stream).log().await.expect("a list"), lines);
}

#[tokio::test]
async fn json_with_an_event_in_it_is_no_event() {
    let stream = server("text/event-stream", "data: {\"event\":\"message\",\"task\":\"t\"}\n\n");
    let tasks = events(client(&stream).tasks()).await.expect("events");
    let mut task = models::TasksResponse::new("t");
    task.event = Some("message".to_owned());
    assert_eq!(tasks, [task]);
}

#[tokio::test]
async fn events_are_of_utf_8_whatever_they_are_called() {
    for charset in ["ISO-8859-1", "klingon"] {
        let stream = server(&format!("text/event-stream; charset={charset}"), "data: grün\n\n");
        assert_eq!(events(client(&stream).ticks()).await.expect("events"), ["grün"]);
    }
}

#[tokio::test]
async fn what_comes_one_by_one_is_what_is_declared_of_it() {
    let stream = server("application/jsonl", "[1,2]\n[3]\n");
    let rows = items(client(&stream).rows()).await.expect("lists");
    assert_eq!(rows, [vec![1.0, 2.0], vec![3.0]]);
    let stream = server("application/jsonl", "{\"a\":1}\n");
    let all = items(client(&stream).anything()).await.expect("JSON");
    assert_eq!(all, [json!({"a": 1})]);
    let stream = server("application/jsonl", "{\"a\":1}\n");
    assert_eq!(items(client(&stream).written()).await.expect("JSON"), [json!({"a": 1})]);
}
