//! Responses that are read as they come, and what they say of the file that they are.

use std::error::Error as _;
use std::io::ErrorKind as IoErrorKind;
use std::time::Duration;
use std::{fs, path};

use http::{HeaderValue, Response as HttpResponse, StatusCode};
use tempfile::TempDir;
use tokio::time::timeout;

use super::misbehaving::{Fate, Misbehaving, response};
use super::{GetThing, ListThings, builder, client};
use crate::runtime::{Client, Response};
use crate::support::Server;
use crate::{
    Body, Error, ErrorKind, FakeTransport, RetryPolicy, TransportError, TransportErrorKind,
};

const SHORT: Duration = Duration::from_millis(500);

async fn stream(client: &Client) -> Result<Response<Body>, Error> {
    client.call::<ListThings>().stream().await
}

async fn text(response: Response<Body>) -> Result<String, TransportError> {
    let mut body = response.into_value();
    let mut text = Vec::new();
    while let Some(chunk) = body.chunk().await? {
        text.extend_from_slice(&chunk);
    }
    Ok(String::from_utf8(text).expect("text"))
}

/// The names of the files in a folder.
fn files(folder: &path::Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file"));
    entries.map(|entry| entry.file_name().into_string().expect("a name")).collect()
}

#[tokio::test]
async fn a_stream_is_had_before_it_is_whole() {
    let begun = "HTTP/1.1 200 OK\r\nx-request-id: 7\r\ncontent-length: 5\r\n\r\nbeg";
    let server = Misbehaving::start([Fate::AnswerAndStall(begun.into())]);
    let client = builder(server.url()).timeout(SHORT).build().expect("a client");
    let response = stream(&client).await.expect("a head");
    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(response.request_id(), Some("7"));
    assert_eq!(response.raw_body(), b"", "it is in the stream");
    let mut body = response.into_value();
    assert_eq!(body.length(), Some(5));
    assert_eq!(body.chunk().await.expect("a chunk").expect("not the end"), "beg");
    let error = body.chunk().await.expect_err("no more comes");
    assert_eq!(error.kind(), TransportErrorKind::Timeout);
    let reason = error.source().expect("a reason").to_string();
    assert_eq!(reason, "the next part of the response took longer than 500ms");
    assert!(body.chunk().await.expect("the end").is_none(), "nothing comes behind an error");
}

#[tokio::test]
async fn each_chunk_has_the_time_of_an_attempt() {
    // 1.2 seconds for the body.
    let body = response(200, "connection: close\r\n", "0123456789ab");
    let (head, body) = body.split_at(body.len() - 12);
    let server = Misbehaving::start([Fate::TrickleBehind(head.to_vec(), body.to_vec())]);
    let client = builder(server.url()).timeout(SHORT).deadline(SHORT).build().expect("a client");
    let text = text(stream(&client).await.expect("a head")).await;
    assert_eq!(text.expect("all of it"), "0123456789ab");
    let error = client.call::<ListThings>().await.expect_err("it isn't there in time");
    assert!(error.is_timeout(), "{error}");
}

#[tokio::test]
async fn a_stream_has_no_limit_but_memory_has() {
    let large = "x".repeat(100_000);
    let server = Server::start(200, &large);
    let client = builder(server.url()).response_limit(1_000).build().expect("a client");
    assert_eq!(text(stream(&client).await.expect("a head")).await.expect("all of it"), large);
    let error = client.call::<ListThings>().await.expect_err("it is too large");
    assert_eq!(error.kind(), ErrorKind::Decode);
}

#[tokio::test]
async fn a_failure_is_what_it_is_without_a_stream() {
    let server = Misbehaving::start([
        Fate::Answer(response(503, "retry-after: 0\r\nconnection: close\r\n", "")),
        Fate::Answer(response(200, "connection: close\r\n", "now")),
        Fate::Answer(response(404, "", "true")),
    ]);
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(server.url()).retry(policy).build().expect("a client");
    assert_eq!(text(stream(&client).await.expect("a head")).await.expect("all of it"), "now");
    let call = client.call::<GetThing>().with_path("id", "1");
    let error = call.stream().await.expect_err("a failure");
    assert_eq!(error.body::<bool>(), Some(&true));
}

#[tokio::test]
async fn a_stream_that_breaks_is_not_begun_again() {
    let begun = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nbeg";
    let server = Misbehaving::start([Fate::Answer(begun.into())]);
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder(server.url()).retry(policy).build().expect("a client");
    let error = text(stream(&client).await.expect("a head")).await.expect_err("it breaks");
    assert_eq!(error.kind(), TransportErrorKind::Lost);
    assert_eq!(server.read(), ["GET"]);
}

#[tokio::test]
async fn a_stream_is_saved_once_it_is_whole() {
    let folder = TempDir::new().expect("a folder");
    let path = folder.path().join("report");
    fs::write(&path, "an old one").expect("a file");
    let begun = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nbeg";
    let server = Misbehaving::start([
        Fate::Answer(begun.into()),
        Fate::AnswerAndStall(begun.into()),
        Fate::Answer(response(200, "", "a new one")),
    ]);
    let client = builder(server.url()).timeout(SHORT).build().expect("a client");

    let error = stream(&client).await.expect("a head").save(&path).await.expect_err("it breaks");
    let source = error.get_ref().and_then(|source| source.downcast_ref::<TransportError>());
    assert_eq!(source.map(TransportError::kind), Some(TransportErrorKind::Lost));
    let error = stream(&client).await.expect("a head").save(&path).await.expect_err("it stalls");
    assert_eq!(error.kind(), IoErrorKind::TimedOut);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "an old one");
    assert_eq!(files(folder.path()), ["report"]);

    let length = stream(&client).await.expect("a head").save(&path).await.expect("a file");
    assert_eq!(length, 9);
    assert_eq!(fs::read_to_string(&path).expect("a file"), "a new one");
    assert_eq!(files(folder.path()), ["report"]);
}

#[tokio::test]
async fn what_is_given_up_leaves_nothing_behind() {
    let folder = TempDir::new().expect("a folder");
    let begun = "HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nbeg";
    let server = Misbehaving::start([Fate::AnswerAndStall(begun.into())]);
    let client = builder(server.url()).build().expect("a client");
    let response = stream(&client).await.expect("a head");
    let saving = timeout(SHORT, response.save(folder.path().join("report")));
    saving.await.expect_err("it never ends");
    assert!(files(folder.path()).is_empty(), "{:?}", files(folder.path()));
}

#[tokio::test]
async fn what_can_not_be_written_is_an_error() {
    let folder = TempDir::new().expect("a folder");
    let server = Server::start(200, "a");
    let client = client(&server);
    let nowhere = folder.path().join("nowhere").join("report");
    let error = stream(&client).await.expect("a head").save(nowhere).await.expect_err("no folder");
    assert_eq!(error.kind(), IoErrorKind::NotFound);
    stream(&client).await.expect("a head").save("/").await.expect_err("no file");
}

/// The name of the file that a response calls itself by a header.
async fn file_name(header: impl AsRef<[u8]>) -> Option<String> {
    let mut response = HttpResponse::new(Vec::new());
    let header = HeaderValue::from_bytes(header.as_ref()).expect("a header");
    response.headers_mut().insert("content-disposition", header);
    let fake = FakeTransport::new().answer_with(response);
    let client = builder("http://localhost").transport(fake).build().expect("a client");
    let response = client.call::<ListThings>().response().await.expect("a success");
    response.file_name()
}

#[tokio::test]
async fn a_response_says_what_the_file_is_called() {
    for (header, name) in [
        ("attachment; filename=a.txt", Some("a.txt")),
        ("inline; FileName = \"a \\\"b\\\"; c.txt\" ; size=3", Some("a b; c.txt")),
        ("attachment; size=3; filename=\"a.txt\"", Some("a.txt")),
        ("attachment; filename=\"e.txt\"; filename*=UTF-8''%e2%82%ac.txt", Some("€.txt")),
        ("attachment; filename*=iso-8859-1'en'%A3.txt; filename=p", Some("£.txt")),
        ("attachment; filename*=klingon''a; filename=p", Some("p")),
        ("attachment; filename*=UTF-8''%ff; filename=p", Some("p")),
        ("attachment; filename=naïve.txt", Some("naïve.txt")),
        ("attachment; foo; filename=x.txt", Some("x.txt")),
        ("attachment; filename*=utf-8''..; filename=good.txt", Some("good.txt")),
        ("attachment", None),
        ("filename=a.txt", None),
        ("attachment; filename=", None),
        ("attachment; filename=\"", None),
        ("attachment; ;; filename", None),
    ] {
        assert_eq!(file_name(header).await.as_deref(), name, "{header}");
    }
}

#[tokio::test]
async fn the_name_of_a_file_leads_nowhere() {
    for (header, name) in [
        ("a; filename=\"../../etc/passwd\"", Some("passwd")),
        ("a; filename=\"..\\\\..\\\\boot.ini\"", Some("boot.ini")),
        ("a; filename=\"c:boot.ini\"", Some("boot.ini")),
        ("a; filename*=UTF-8''..%2f..%2Fa", Some("a")),
        ("a; filename*=UTF-8''a%00b%0a", Some("ab")),
        ("a; filename=..", None),
        ("a; filename=CON", None),
        ("a; filename=nul.txt", None),
        ("a; filename=com1", None),
        ("a; filename=command.com", Some("command.com")),
        ("a; filename=\"a?b*c|d<e>.txt\"", Some("abcde.txt")),
        ("a; filename*=UTF-8''a%E2%80%AEgpj.exe", Some("agpj.exe")),
        ("a; filename=\"a/\"", None),
        ("a; filename=.bashrc", Some("bashrc")),
        ("a; filename=\" . \"", None),
    ] {
        assert_eq!(file_name(header).await.as_deref(), name, "{header}");
    }
}
