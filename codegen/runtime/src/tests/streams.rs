//! Responses that come event by event or value by value.

use std::pin::Pin;
use std::time::Duration;

use futures_core::Stream;
use http::Method;
use serde_json::{Value, json};
use tokio::time::timeout;

use super::API;
use super::builder;
use super::misbehaving::{Fate, Misbehaving};
use crate::runtime::operation::{Declaration, Decode, RawResponse};
use crate::runtime::{Call, Client, EventDeclaration, ItemDeclaration, Operation};
use crate::support::Server;
use crate::{Error, ErrorKind, EventOperation, Events, ItemOperation, Items};

/// `POST /chats`: yields JSON, or events of numbers.
#[derive(Debug)]
enum Chat {}

impl Operation for Chat {
    type Output = Value;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "chat",
        method: &Method::POST,
        path: "/chats",
        accept: "application/json",
        security: &[],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

impl EventOperation for Chat {
    type Event = u32;

    const EVENTS: EventDeclaration =
        EventDeclaration { whole: None, switch: Some("stream"), end: Some("[DONE]") };
    const DECODE_EVENT: Decode<Self::Event> = RawResponse::json;
}

impl ItemOperation for Chat {
    type Item = u32;

    const ITEMS: ItemDeclaration =
        ItemDeclaration { media_type: "application/x-ndjson", separator: b'\n', switch: None };
    const DECODE_ITEM: Decode<Self::Item> = RawResponse::json;
}

fn call(client: &Client) -> Call<Chat> {
    client.call::<Chat>().with_json(&json!({"text": "a", "stream": false}))
}

fn head(media_type: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\nconnection: close\r\n\r\n")
}

fn events(text: &str) -> Vec<u8> {
    format!("{}{text}", head("text/event-stream; charset=utf-8")).into_bytes()
}

fn lines(text: &str) -> Vec<u8> {
    format!("{}{text}", head("application/x-ndjson")).into_bytes()
}

fn client(url: &str) -> Client {
    builder(url).timeout(Duration::from_millis(700)).build().expect("a client")
}

/// The data of events, and the error that they end in if they do.
async fn rest(events: &mut Events<Chat>) -> (Vec<u32>, Option<Error>) {
    let mut data = Vec::new();
    while let Some(event) = events.next().await {
        match event {
            Ok(event) => data.push(event.into_data()),
            Err(error) => return (data, Some(error)),
        }
    }
    (data, None)
}

async fn all(events: &mut Events<Chat>) -> Vec<u32> {
    let (data, error) = rest(events).await;
    assert!(error.is_none(), "{error:?}");
    data
}

#[tokio::test]
async fn events_have_a_name_an_id_and_data_of_a_type() {
    let server =
        Server::start_raw(events("id: a\nevent: add\ndata: 1\n\n: still here\n\ndata: 2\n\n"));
    let mut events = call(&client(server.url())).events().await.expect("a head");
    let first = events.next().await.expect("an event").expect("a number");
    assert_eq!((first.name(), first.id(), first.data()), ("add", "a", &1));
    let second = events.next().await.expect("an event").expect("a number");
    assert_eq!((second.name(), second.id(), second.data()), ("message", "a", &2));
    assert!(events.next().await.is_none());
    assert!(events.next().await.is_none(), "the end is the end");
    let request = server.request();
    assert_eq!(request.header("accept"), Some("text/event-stream"));
    let body: Value = request.json();
    assert_eq!(body, json!({"text": "a", "stream": true}), "what is needed for events is set");
}

#[tokio::test]
async fn awaited_it_is_what_it_is_without_events() {
    let server = Server::start(200, "{}");
    assert_eq!(call(&client(server.url())).await.expect("a success"), json!({}));
    let request = server.request();
    assert_eq!(request.header("accept"), Some("application/json"));
    let body: Value = request.json();
    assert_eq!(body["stream"], false);
}

#[tokio::test]
async fn events_come_while_others_are_on_their_way() {
    let begun = events("data: 1\n\ndata: 2\n\ndata: 3");
    let server = Misbehaving::start([Fate::AnswerAndStall(begun)]);
    let mut events = call(&client(server.url())).events().await.expect("a head");
    let (data, error) = rest(&mut events).await;
    assert_eq!(data, [1, 2]);
    let error = error.expect("the third one doesn't end");
    assert!(error.is_timeout() && error.kind() == ErrorKind::Transport, "{error}");
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn events_that_trickle_in_are_whole() {
    let trickled = b"data: 1\r\n\r\nda".to_vec();
    let server = Misbehaving::start([Fate::TrickleBehind(events(""), trickled)]);
    let mut events = call(&client(server.url())).events().await.expect("a head");
    assert_eq!(all(&mut events).await, [1], "what is cut off is none");
}

#[tokio::test]
async fn an_event_that_does_not_decode_is_an_error_and_others_come() {
    let server = Server::start_raw(events("data: 1\n\ndata: x\n\ndata: 3\n\n"));
    let mut events = call(&client(server.url())).events().await.expect("a head");
    let (data, error) = rest(&mut events).await;
    assert_eq!(data, [1]);
    let error = error.expect("it is no number");
    assert_eq!((error.kind(), error.raw_body()), (ErrorKind::Decode, Some(&b"x"[..])));
    assert_eq!(all(&mut events).await, [3]);
}

#[tokio::test]
async fn an_end_is_what_the_document_or_the_caller_says() {
    let text = "data: 1\n\ndata: [DONE]\n\ndata: 2\n\ndata: 0\n\ndata: 3\n\n";
    let server = Misbehaving::start([Fate::AnswerAndStall(events(text))]);
    let mut events = call(&client(server.url())).events().await.expect("a head");
    assert_eq!(all(&mut events).await, [1]);
    let again = call(&client(server.url())).events().await.expect("a head");
    let mut again = again.until("0");
    assert_eq!(rest(&mut again).await.0, [1], "`[DONE]` is no number");
    assert_eq!(all(&mut again).await, [2]);
}

#[tokio::test]
async fn what_is_no_stream_of_events_is_an_error() {
    let json = format!("{}{{\"a\": 1}}", head("application/json")).into_bytes();
    let server = Misbehaving::start([
        Fate::Answer(json),
        Fate::Answer(b"HTTP/1.1 404 No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_vec()),
    ]);
    let error = call(&client(server.url())).events().await.expect_err("JSON");
    assert_eq!(error.kind(), ErrorKind::Decode);
    let said = "`application/json` came instead of `text/event-stream`";
    assert!(error.to_string().contains(said), "{error}");
    assert_eq!(error.raw_body(), Some(&b"{\"a\": 1}"[..]));
    let error = call(&client(server.url())).events().await.expect_err("a failure");
    assert!(error.is_not_found());
}

#[tokio::test]
async fn a_stream_is_asked_for_again_only_if_that_is_wanted() {
    let begin = "retry: 50\nid: 7\ndata: 1\n\ndata: 2";
    let fates = || {
        [
            Fate::Answer(events(begin)),
            Fate::Answer(events("data: 3\n\n")),
            Fate::Answer(
                b"HTTP/1.1 204 No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_vec(),
            ),
        ]
    };
    let server = Misbehaving::start(fates());
    let mut events = call(&client(server.url())).events().await.expect("a head");
    assert_eq!(all(&mut events).await, [1]);
    assert_eq!(server.read().len(), 1);

    let server = Misbehaving::start(fates());
    let events = call(&client(server.url())).events().await.expect("a head");
    let mut events = events.reconnecting();
    assert_eq!(all(&mut events).await, [1, 3], "204 is the end");
    assert_eq!(server.read().len(), 3);
}

#[tokio::test]
async fn the_id_of_the_last_event_goes_with_the_next_request() {
    let server = Server::start_each([
        String::from_utf8(events("retry: 1\nid: 7\ndata: 1\n\n")).expect("text"),
        "HTTP/1.1 410 Gone\r\ncontent-length: 0\r\nconnection: close\r\n\r\n".to_owned(),
    ]);
    let events = call(&client(server.url())).events().await.expect("a head");
    let mut events = events.reconnecting();
    let (data, error) = rest(&mut events).await;
    assert_eq!(data, [1]);
    assert_eq!(error.expect("it is gone").status().map(|status| status.as_u16()), Some(410));
    assert!(events.next().await.is_none());
    assert_eq!(server.request().header("last-event-id"), None);
    assert_eq!(server.request().header("last-event-id"), Some("7"));
}

#[tokio::test]
async fn a_stream_that_brings_nothing_is_asked_for_more_and_more_seldom() {
    let server = Misbehaving::start([Fate::Answer(events("retry: 0\n\n"))]);
    let events = call(&client(server.url())).events().await.expect("a head");
    let mut events = events.reconnecting();
    timeout(Duration::from_millis(1100), events.next()).await.expect_err("no event comes");
    let requests = server.read().len();
    assert!((2..=5).contains(&requests), "{requests} requests: after 0.1, 0.2, 0.4 seconds");
}

#[tokio::test]
async fn a_first_response_without_content_is_the_end() {
    let nothing = b"HTTP/1.1 204 No\r\nconnection: close\r\ncontent-length: 0\r\n\r\n".to_vec();
    let server = Misbehaving::start([Fate::Answer(nothing)]);
    let events = call(&client(server.url())).events().await.expect("a head");
    assert_eq!(all(&mut events.reconnecting()).await, [0; 0]);
    assert_eq!(server.read().len(), 1);
}

#[tokio::test]
async fn what_is_of_another_type_and_stalls_does_not_hang() {
    let begun = format!("{}<html>", head("text/html")).into_bytes();
    let server = Misbehaving::start([Fate::AnswerAndStall(begun)]);
    let error = call(&client(server.url())).events().await.expect_err("no events");
    assert_eq!(error.raw_body(), Some(&b"<html>"[..]));
    call(&client(server.url())).items().await.expect_err("no values");
}

#[tokio::test]
async fn a_long_id_is_kept_once() {
    let text = format!("id: {}\n{}", "x".repeat(1 << 20), "data: 1\n\n".repeat(2000));
    let server = Server::start_raw(events(&text));
    let client = builder(server.url()).response_limit(2 << 20).build().expect("a client");
    let mut events = call(&client).events().await.expect("a head");
    let mut kept = Vec::new();
    while let Some(event) = events.next().await {
        kept.push(event.expect("an event"));
    }
    assert_eq!(kept.len(), 2000);
    assert!(kept.iter().all(|event| std::ptr::eq(event.id(), kept[0].id())), "2 GB otherwise");
}

#[tokio::test]
async fn each_event_and_value_has_the_limit() {
    let many = "data: 1\n\n".repeat(1000);
    let large = format!("{many}data: {}1\n\ndata: 2\n\n", " ".repeat(200));
    let server = Misbehaving::start([Fate::Answer(events(&large))]);
    let limited = builder(server.url()).response_limit(100).build().expect("a client");
    let mut events = call(&limited).events().await.expect("a head");
    let (data, error) = rest(&mut events).await;
    assert_eq!(data.len(), 1000);
    let error = error.expect("it is too large");
    let said = "200 OK, but its body broke off: the response is too large";
    assert!(error.to_string().starts_with(said), "{error}");
    assert!(events.next().await.is_none());

    let large = format!("{}{}1\n2\n", "1\n".repeat(1000), " ".repeat(200));
    let server = Misbehaving::start([Fate::Answer(lines(&large))]);
    let limited = builder(server.url()).response_limit(100).build().expect("a client");
    let found = values(&mut call(&limited).items().await.expect("a head")).await;
    assert_eq!(found.len(), 1001);
    assert_eq!(found[1000], Err(ErrorKind::Transport));
}

#[tokio::test]
async fn lines_are_lines_by_any_of_their_names() {
    let other = format!("{}1\n", head("application/jsonl")).into_bytes();
    let server = Misbehaving::start([Fate::Answer(other)]);
    let mut items = call(&client(server.url())).items().await.expect("a head");
    assert_eq!(values(&mut items).await, [Ok(1)]);
}

#[tokio::test]
async fn what_asks_for_events_makes_a_body_where_there_is_none() {
    let server = Server::start_raw(events(""));
    let call = client(server.url()).call::<Chat>();
    assert_eq!(all(&mut call.events().await.expect("a head")).await, [0; 0]);
    let request = server.request();
    assert_eq!(request.header("content-type"), Some("application/json"));
    let body: Value = request.json();
    assert_eq!(body, json!({"stream": true}));
}

#[tokio::test]
async fn an_event_without_end_is_too_large() {
    let server = Misbehaving::start([Fate::Endless(events("data: "))]);
    let client = builder(server.url()).response_limit(100_000).build().expect("a client");
    let mut events = call(&client).events().await.expect("a head");
    let (data, error) = rest(&mut events).await;
    assert!(data.is_empty());
    assert!(error.expect("it is too large").to_string().contains("too large"));
}

#[tokio::test]
async fn a_hundred_thousand_events_come_through_one_stream() {
    let numbers: Vec<String> = (0..100_000).map(|number| format!("data: {number}\n\n")).collect();
    let text = numbers.concat();
    let server = Server::start_raw(events(&text));
    let client = builder(server.url()).response_limit(1_000_000).build().expect("a client");
    let mut events = call(&client).events().await.expect("a head");
    assert_eq!(all(&mut events).await, (0..100_000).collect::<Vec<u32>>());
}

/// What a stream yields that has all it needs.
async fn polled<S: Stream + Unpin>(stream: &mut S) -> Option<S::Item> {
    std::future::poll_fn(|context| Pin::new(&mut *stream).poll_next(context)).await
}

#[tokio::test]
async fn events_and_items_are_streams() {
    let server = Server::start_raw(events("data: 1\n\n"));
    let mut events = call(&client(server.url())).events().await.expect("a head");
    assert_eq!(polled(&mut events).await.expect("one").expect("a number").data(), &1);
    assert!(polled(&mut events).await.is_none());
    assert!(format!("{events:?}").contains("chat"));
    let server = Server::start_raw(lines("1\n"));
    let mut items = call(&client(server.url())).items().await.expect("a head");
    assert_eq!(polled(&mut items).await.expect("one").expect("a number"), 1);
    assert!(polled(&mut items).await.is_none());
}

async fn values(items: &mut Items<Chat>) -> Vec<Result<u32, ErrorKind>> {
    let mut values = Vec::new();
    while let Some(item) = items.next().await {
        values.push(item.map_err(|error| error.kind()));
    }
    values
}

#[tokio::test]
async fn values_come_line_by_line() {
    let server = Server::start_raw(lines("1\n\n 2 \r\n\"x\"\n4"));
    let mut items = call(&client(server.url())).items().await.expect("a head");
    let expected = [Ok(1), Ok(2), Err(ErrorKind::Decode), Ok(4)];
    assert_eq!(values(&mut items).await, expected, "the last line may have no end");
    assert_eq!(server.request().header("accept"), Some("application/x-ndjson"));
}

#[tokio::test]
async fn values_that_break_off_or_do_not_end_are_errors() {
    let server =
        Misbehaving::start([Fate::AnswerAndStall(lines("1\n2")), Fate::Endless(lines("1\n2"))]);
    let client = client(server.url());
    let mut items = call(&client).items().await.expect("a head");
    assert_eq!(values(&mut items).await, [Ok(1), Err(ErrorKind::Transport)]);
    let short = builder(server.url()).response_limit(100_000).build().expect("a client");
    let mut items = call(&short).items().await.expect("a head");
    assert_eq!(values(&mut items).await, [Ok(1), Err(ErrorKind::Transport)]);
}

#[tokio::test]
async fn a_hundred_thousand_values_come_through_one_stream() {
    let numbers: Vec<String> = (0..100_000).map(|number| format!("{number}\n")).collect();
    let text = numbers.concat();
    let server = Server::start_raw(lines(&text));
    let mut items = call(&client(server.url())).items().await.expect("a head");
    assert_eq!(values(&mut items).await, (0..100_000).map(Ok).collect::<Vec<_>>());
}
