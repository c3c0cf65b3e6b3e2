//! Bodies of requests and responses: bytes, streams and files.

use std::fs;
use std::io::Error as IoError;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use http::{Request, Response, StatusCode};
use hyper::body::Bytes;
use tempfile::NamedTempFile;

use super::misbehaving::{Fate, Misbehaving};
use super::{AddThing, ListThings, PutThings, builder, client, refusing};
use crate::runtime::{Call, Client, TransportFuture};
use crate::support::{Server, response};
use crate::{Body, Error, ErrorKind, FakeTransport, RetryPolicy, Transport, TransportErrorKind};

/// A stream of some chunks.
struct Of(Vec<Result<&'static str, &'static str>>);

impl Stream for Of {
    type Item = Result<&'static str, IoError>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let next = (!self.0.is_empty()).then(|| self.0.remove(0));
        Poll::Ready(next.map(|chunk| chunk.map_err(IoError::other)))
    }
}

fn stream(chunks: impl Into<Vec<&'static str>>) -> Body {
    Body::stream(Of(chunks.into().into_iter().map(Ok).collect()))
}

fn broken() -> Body {
    Body::stream(Of(vec![Ok("a"), Err("it broke")]))
}

fn file(content: &str) -> NamedTempFile {
    let file = NamedTempFile::new().expect("a file");
    fs::write(file.path(), content).expect("a file that can be written");
    file
}

/// A client that tries again at once.
fn insistent(url: &str) -> Client {
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    builder(url).retry(policy).build().expect("a client")
}

fn put(client: &Client, body: impl Into<Body>) -> Call<PutThings> {
    client.call::<PutThings>().with_bytes("text/plain", body)
}

fn add(client: &Client, body: impl Into<Body>) -> Call<AddThing> {
    client.call::<AddThing>().with_bytes("text/plain", body)
}

#[tokio::test]
async fn a_stream_is_sent_in_chunks_unless_its_length_is_known() {
    let server = Server::start(204, "");
    let client = client(&server);
    add(&client, stream(["ab", "", "c"])).await.expect("a success");
    let request = server.request();
    assert_eq!(request.body, b"abc");
    assert_eq!(request.header("transfer-encoding"), Some("chunked"));
    assert_eq!(request.header("content-length"), None);

    add(&client, stream(["ab", "c"]).with_length(3)).await.expect("a success");
    let request = server.request();
    assert_eq!(request.body, b"abc");
    assert_eq!(request.header("transfer-encoding"), None);
    assert_eq!(request.header("content-length"), Some("3"));
}

#[tokio::test]
async fn a_body_of_another_kind_says_itself_how_long_it_is() {
    let server = Server::start(204, "");
    let body = Body::new(reqwest::Body::from("abc"));
    assert_eq!(body.length(), Some(3));
    add(&client(&server), body).await.expect("a success");
    let request = server.request();
    assert_eq!((request.header("content-length"), &request.body[..]), (Some("3"), &b"abc"[..]));
}

#[tokio::test]
async fn what_is_known_to_be_empty_says_so() {
    let server = Server::start(204, "");
    let file = file("");
    for body in [Body::default(), "".into(), Body::file(file.path())] {
        add(&client(&server), body).await.expect("a success");
        let request = server.request();
        assert_eq!((request.header("content-length"), request.body.len()), (Some("0"), 0));
    }
}

/// How a call fails whose body is a stream, where every attempt would get this response.
async fn fails(status: u16) -> Error {
    let server = Server::start(status, "");
    let call = put(&insistent(server.url()), stream(["a"])).allow_duplicates();
    let error = call.await.expect_err("an error");
    assert_eq!(server.request().body, b"a");
    assert!(!server.has_request());
    error
}

#[tokio::test]
async fn a_stream_is_never_sent_twice() {
    for status in [408, 429, 502, 503, 504] {
        let error = fails(status).await;
        assert_eq!(error.attempts(), 1);
        assert!(error.is_retryable(), "with another stream");
        let said = error.to_string();
        assert!(said.contains("; not sent again, since its body is a stream (PUT"), "{said}");
    }
    let said = fails(500).await.to_string();
    assert!(!said.contains("stream"), "it wouldn't have been sent again anyway: {said}");

    let lost = Misbehaving::start([Fate::CloseRead]);
    let error = put(&insistent(lost.url()), stream(["a"])).await.expect_err("an error");
    assert_eq!((error.attempts(), lost.read().len()), (1, 1));
    let refusing = refusing();
    let error = put(&insistent(&refusing.url), stream(["a"])).await.expect_err("an error");
    assert_eq!((error.attempts(), error.is_connect()), (1, true));
}

#[tokio::test]
async fn what_is_repeatable_is_made_for_each_attempt() {
    let answers = [response(503, "retry-after: 0\r\n", ""), response(204, "", "")];
    let server = Server::start_each(answers.clone());
    let body = Body::repeatable(|| async { Ok::<_, IoError>(stream(["a", "b"])) });
    put(&insistent(server.url()), body).await.expect("a success");
    assert_eq!([server.request().body, server.request().body], [b"ab", b"ab"]);

    let (server, file) = (Server::start_each(answers), file("abc"));
    put(&insistent(server.url()), Body::file(file.path())).await.expect("a success");
    for _ in 0..2 {
        let request = server.request();
        assert_eq!(request.body, b"abc");
        assert_eq!(request.header("content-length"), Some("3"));
    }
}

#[tokio::test]
async fn of_clones_the_first_that_is_sent_has_the_stream() {
    let server = Server::start(204, "");
    let call = add(&client(&server), stream(["a"]));
    let clone = call.clone();
    clone.await.expect("a success");
    let error = call.await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "not sent: its body is a stream, which a clone of this call has sent (POST /things)"
    );
    assert_eq!(server.request().body, b"a");
    assert!(!server.has_request());

    let call = add(&client(&server), "bytes");
    for call in [call.clone(), call] {
        call.await.expect("a success");
    }
}

#[tokio::test]
async fn a_file_that_cannot_be_opened_is_refused() {
    let server = Server::start(204, "");
    for path in ["/no/such/file", env!("CARGO_MANIFEST_DIR")] {
        let error = put(&insistent(server.url()), Body::file(path)).await.expect_err("an error");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1));
        let said = error.to_string();
        let begin = format!("not sent: the request can't be sent: `{path}` can't be opened: ");
        assert!(said.starts_with(&begin), "{said}");
    }
    assert!(!server.has_request());
}

/// Whatever becomes of the request, its body isn't there to be sent again.
#[tokio::test]
async fn a_body_that_cannot_be_read_to_its_end_is_an_error() {
    let server = Misbehaving::start([Fate::Stall]);
    for (body, why) in [
        (broken(), "it broke"),
        (Body::repeatable(|| async { Ok::<_, IoError>(broken()) }), "it broke"),
        (stream(["abc"]).with_length(2), "it is longer than it was said to be"),
        (stream(["abc"]).with_length(4), "it is shorter than it was said to be"),
    ] {
        let error = put(&insistent(server.url()), body).await.expect_err("an error");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 1));
        assert_eq!(
            error.to_string(),
            format!("not sent to its end: the request's body can't be read: {why} (PUT /things)")
        );
    }
    let fake = FakeTransport::new();
    let client = builder("http://localhost").transport(fake.clone()).build().expect("a client");
    let said = put(&client, broken()).await.expect_err("an error").to_string();
    assert!(said.contains("the request's body can't be read: it broke"), "{said}");
}

/// A transport whose responses are streams.
struct Streaming(u16, fn() -> Body);

impl Transport for Streaming {
    fn send(&self, _: Request<Body>) -> TransportFuture<'_> {
        let response = Response::builder().status(self.0).body((self.1)());
        Box::pin(async { Ok(response.expect("a response")) })
    }
}

async fn received(status: u16, body: fn() -> Body, limit: usize) -> Result<Vec<u8>, Error> {
    let builder = builder("http://localhost").transport(Streaming(status, body));
    let client = builder.response_limit(limit).build().expect("a client");
    Ok(client.call::<ListThings>().response().await?.raw_body().to_vec())
}

#[tokio::test]
async fn the_limit_holds_for_every_transport() {
    let body = || stream(["abc", "def"]);
    assert_eq!(received(200, body, 6).await.expect("a success"), b"abcdef");
    let error = received(200, body, 5).await.expect_err("too large");
    assert_eq!(error.to_string(), "200 OK, but its body is larger than the limit (GET /things)");
    let declared = || stream([]).with_length(6);
    let error = received(200, declared, 5).await.expect_err("too large");
    assert_eq!(error.kind(), ErrorKind::Decode, "it isn't even read");
    let error = received(404, body, 5).await.expect_err("too large");
    assert_eq!((error.kind(), error.raw_body()), (ErrorKind::Api, None));
}

#[tokio::test]
async fn a_success_that_is_cut_short_is_none_and_a_failure_is_one_all_the_same() {
    let error = received(200, broken, 5).await.expect_err("an error");
    assert_eq!(
        error.to_string(),
        "no response from localhost: the connection was lost: it broke (GET /things)"
    );
    let error = received(404, broken, 5).await.expect_err("an error");
    assert_eq!((error.kind(), error.raw_body()), (ErrorKind::Api, Some(&b"a"[..])));
}

#[tokio::test]
async fn the_fake_transport_remembers_streams_as_bytes() {
    let fake = FakeTransport::new().answer(StatusCode::NO_CONTENT, "");
    let client = builder("http://localhost").transport(fake.clone()).build().expect("a client");
    add(&client, stream(["a", "b"])).await.expect("a success");
    assert_eq!(fake.requests()[0].body(), b"ab");
}

#[tokio::test]
async fn a_body_is_read_in_chunks_or_as_a_whole() {
    let mut body = stream(["ab", "c"]).with_length(3);
    assert_eq!(body.chunk().await.expect("a chunk"), Some(Bytes::from("ab")));
    assert_eq!((body.length(), body.bytes()), (Some(1), None));
    assert_eq!(body.chunk().await.expect("a chunk"), Some(Bytes::from("c")));
    assert_eq!(body.chunk().await.expect("the end"), None);
    assert_eq!(body.chunk().await.expect("the end again"), None);

    let file = file("abc");
    assert_eq!(Body::file(file.path()).collect(3).await.expect("bytes"), "abc");
    for body in [|| Body::from("abc"), || stream(["a", "bc"])] {
        assert_eq!(body().collect(3).await.expect("bytes"), "abc");
        let error = body().collect(2).await.expect_err("too large");
        assert_eq!(error.kind(), TransportErrorKind::TooLarge);
    }
    assert_eq!(broken().collect(9).await.expect_err("lost").kind(), TransportErrorKind::Lost);
}

#[test]
fn a_body_shows_its_length_at_most() {
    assert_eq!(format!("{:?}", Body::from("secret")), "Body { length: Some(6), .. }");
    assert_eq!(format!("{:?}", stream(["secret"])), "Body { length: None, .. }");
}

#[test]
fn what_is_sent_can_be_shared_between_threads() {
    fn is<T: Send + Sync>() {}
    is::<Body>();
    is::<Call<ListThings>>();
}
