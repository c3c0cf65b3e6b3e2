//! Bodies of several parts, as a parser that isn't ours reads them.

use std::convert::Infallible;
use std::fs;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering::Relaxed};
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::Stream;
use hyper::body::Bytes;
use multer::Multipart;
use serde::Serialize;
use tempfile::tempdir;

use super::{AddThing, PutThings, builder, client};
use crate::runtime::Operation;
use crate::runtime::style::{DeepObject, Form, InQuery};
use crate::support::{Request, Server, response};
use crate::{Body, Call, Client, ErrorKind, Parts, RetryPolicy, Upload};

const FORM: &str = "multipart/form-data";

/// A stream of one chunk.
struct Once(Option<Bytes>);

impl Stream for Once {
    type Item = Result<Bytes, Infallible>;

    fn poll_next(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        Poll::Ready(self.0.take().map(Ok))
    }
}

fn stream(text: &'static str) -> Body {
    Body::stream(Once(Some(text.into())))
}

/// A part as it was read.
#[derive(Debug, PartialEq)]
struct Read {
    name: String,
    file_name: Option<String>,
    content_type: Option<String>,
    content: String,
    /// Whether it has the header `x-own`.
    has_own: bool,
}

/// A text.
fn text(name: &str, content: &str) -> Read {
    let (name, content) = (name.to_owned(), content.to_owned());
    Read { name, file_name: None, content_type: None, content, has_own: false }
}

fn typed(name: &str, media_type: &str, content: &str) -> Read {
    Read { content_type: Some(media_type.to_owned()), ..text(name, content) }
}

fn file(name: &str, file_name: &str, media_type: &str, content: &str) -> Read {
    Read { file_name: Some(file_name.to_owned()), ..typed(name, media_type, content) }
}

/// The parts of a request.
async fn read(request: &Request) -> Vec<Read> {
    let media_type = request.header("content-type").expect("a media type");
    let boundary = multer::parse_boundary(media_type).expect("a boundary");
    let body = Once(Some(request.body.clone().into()));
    let mut parts = Multipart::new(body, boundary);
    let mut all = Vec::new();
    while let Some(part) = parts.next_field().await.expect("a part") {
        all.push(Read {
            name: part.name().expect("a name").to_owned(),
            file_name: part.file_name().map(str::to_owned),
            content_type: part.content_type().map(ToString::to_string),
            has_own: part.headers().contains_key("x-own"),
            content: part.text().await.expect("a text"),
        });
    }
    all
}

fn call<O: Operation>(client: &Client, body: &impl Serialize) -> Call<O> {
    client.call::<O>().with_multipart(FORM, &[], body)
}

#[derive(Serialize)]
struct Inner {
    a: u8,
    b: &'static str,
}

#[derive(Serialize)]
struct Pet {
    name: &'static str,
    photo: Upload,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    more: Vec<Upload>,
    tags: Vec<&'static str>,
    age: u8,
    weight: f64,
    tame: Option<bool>,
    inner: Inner,
    inners: Vec<Inner>,
}

fn pet(photo: impl Into<Upload>, more: Vec<Upload>) -> Pet {
    Pet {
        name: "Ä \"b\"\r\nc",
        photo: photo.into(),
        more,
        tags: vec!["x", "y,z"],
        age: 3,
        weight: 1.5,
        tame: None,
        inner: Inner { a: 1, b: "b" },
        inners: vec![Inner { a: 2, b: "c" }],
    }
}

fn values() -> Vec<Read> {
    vec![
        text("name", "Ä \"b\"\r\nc"),
        text("tags", "x"),
        text("tags", "y,z"),
        text("age", "3"),
        text("weight", "1.5"),
        typed("inner", "application/json", r#"{"a":1,"b":"b"}"#),
        typed("inners", "application/json", r#"{"a":2,"b":"c"}"#),
    ]
}

const UNKNOWN: &str = "application/octet-stream";

#[tokio::test]
async fn members_are_parts_and_files_come_last() {
    let server = Server::start(204, "");
    let named = Upload::new("one").name("1.png").content_type("image/png").header("X-Own", "y");
    let pet = pet("photo", vec![named, Upload::new("two")]);
    call::<AddThing>(&client(&server), &pet).await.expect("a success");
    let request = server.request();
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    let mut expected = values();
    expected.push(file("photo", "file", UNKNOWN, "photo"));
    expected.push(Read { has_own: true, ..file("more", "1.png", "image/png", "one") });
    expected.push(file("more", "file", UNKNOWN, "two"));
    assert_eq!(read(&request).await, expected);
}

#[tokio::test]
async fn members_may_be_encoded_in_ways_of_their_own() {
    let server = Server::start(204, "");
    let own = Upload::new("two").content_type("image/gif");
    let types = [
        ("more", "image/png"),
        ("inners", "application/json; charset=utf-8"),
        ("name", "text/plain"),
    ];
    let styles: [(&str, &dyn InQuery); 2] =
        [("tags", &Form { explode: false }), ("inner", &DeepObject)];
    let pet = pet("photo", vec!["one".into(), own]);
    let call = client(&server).call::<AddThing>();
    call.with_styled_multipart(FORM, &types, &styles, &pet).await.expect("a success");
    assert_eq!(
        read(&server.request()).await,
        [
            typed("name", "text/plain", "Ä \"b\"\r\nc"),
            text("tags", "x,y,z"),
            text("age", "3"),
            text("weight", "1.5"),
            text("inner[a]", "1"),
            text("inner[b]", "b"),
            typed("inners", "application/json; charset=utf-8", r#"[{"a":2,"b":"c"}]"#),
            file("photo", "file", UNKNOWN, "photo"),
            file("more", "file", "image/png", "one"),
            file("more", "file", "image/gif", "two"),
        ]
    );
}

#[tokio::test]
async fn a_file_is_a_file_whatever_style_its_member_has() {
    let server = Server::start(204, "");
    let styles: [(&str, &dyn InQuery); 2] =
        [("photo", &Form { explode: true }), ("more", &Form { explode: false })];
    let call = client(&server).call::<AddThing>();
    let pet = pet("photo", vec!["one".into()]);
    call.with_styled_multipart(FORM, &[], &styles, &pet).await.expect("a success");
    let read = read(&server.request()).await;
    assert!(read.contains(&file("photo", "file", UNKNOWN, "photo")), "{read:?}");
    assert!(read.contains(&file("more", "file", UNKNOWN, "one")), "{read:?}");
}

#[tokio::test]
async fn what_does_not_say_how_long_it_is_is_made_once() {
    let server = Server::start(204, "");
    let made = Arc::new(AtomicU32::new(0));
    let count = Arc::clone(&made);
    let body = Body::repeatable(move || {
        count.fetch_add(1, Relaxed);
        async { Ok::<_, Infallible>(stream("content")) }
    });
    let parts = Parts::new().file("a", Upload::new(body));
    client(&server).call::<AddThing>().with_parts(FORM, parts).await.expect("a success");
    assert_eq!(made.load(Relaxed), 1);
    assert_eq!(read(&server.request()).await, [file("a", "file", UNKNOWN, "content")]);
}

#[tokio::test]
async fn an_object_is_json_whatever_the_document_calls_it() {
    let server = Server::start(204, "");
    let types = [("inner", "application/xml"), ("name", "application/xml")];
    let call = client(&server).call::<AddThing>();
    call.with_multipart(FORM, &types, &pet("photo", Vec::new())).await.expect("a success");
    let parts = read(&server.request()).await;
    assert!(parts.contains(&typed("inner", "application/json", r#"{"a":1,"b":"b"}"#)));
    assert!(parts.contains(&typed("name", "application/xml", "Ä \"b\"\r\nc")));
}

#[tokio::test]
async fn the_caller_may_make_the_parts() {
    let server = Server::start(204, "");
    let parts = Parts::new()
        .file("a", Upload::new("content").name("a.txt"))
        .text("b", "text")
        .json("c", &[1, 2]);
    let call = client(&server).call::<AddThing>().with_parts("multipart/mixed", parts);
    call.await.expect("a success");
    let request = server.request();
    let media_type = request.header("content-type").expect("a media type").to_owned();
    let Request { body, .. } = &request;
    assert!(media_type.starts_with("multipart/mixed; boundary="));
    let boundary = media_type.split_once('=').expect("a boundary").1;
    assert_eq!(
        String::from_utf8_lossy(body).replace(boundary, "-"),
        "---\r\ncontent-disposition: form-data; name=\"a\"; filename=\"a.txt\"\r\n\
         content-type: application/octet-stream\r\n\r\ncontent\r\n\
         ---\r\ncontent-disposition: form-data; name=\"b\"\r\n\r\ntext\r\n\
         ---\r\ncontent-disposition: form-data; name=\"c\"\r\n\
         content-type: application/json\r\n\r\n[1,2]\r\n-----\r\n"
    );
}

#[tokio::test]
async fn no_name_ends_before_its_end() {
    let server = Server::start(204, "");
    let odd = "a\"; x=\"b\r\nx-own: c\r\n\r\nd";
    let parts = Parts::new().text(odd, "text").file("f", Upload::new("content").name(odd));
    client(&server).call::<AddThing>().with_parts(FORM, parts).await.expect("a success");
    let odd = "a%22; x=%22b%0D%0Ax-own: c%0D%0A%0D%0Ad";
    assert_eq!(
        read(&server.request()).await,
        [text(odd, "text"), file("f", odd, UNKNOWN, "content")]
    );
}

#[tokio::test]
async fn what_no_header_can_hold_is_refused() {
    let server = Server::start(204, "");
    let client = client(&server);
    for (upload, why) in [
        (Upload::new("").content_type("a/b\r\nx: y"), "the value for the header `content-type`"),
        (Upload::new("").header("x: y", ""), "the name of a header"),
        (Upload::new("").header("content-length", "9"), "the header `content-length` follows"),
        (Upload::new("").header("Content-Disposition", "a"), "the header `content-disposition`"),
    ] {
        let error = call::<AddThing>(&client, &pet(upload, Vec::new())).await;
        let error = error.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(why), "{error}");
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_file_is_read_again_and_a_stream_is_not() {
    let folder = tempdir().expect("a folder");
    let path = folder.path().join("a.txt");
    fs::write(&path, "content").expect("a file");
    let answers = [response(503, "retry-after: 0\r\n", ""), response(204, "", "")];
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let of = |server: &Server| builder(server.url()).retry(policy.clone()).build();

    let server = Server::start_each(answers.clone());
    let body = pet(Upload::path(&path), Vec::new());
    call::<PutThings>(&of(&server).expect("a client"), &body).await.expect("a success");
    let [first, second] = [server.request(), server.request()];
    assert_eq!(first.body, second.body);
    assert_eq!(read(&first).await.last(), Some(&file("photo", "a.txt", UNKNOWN, "content")));
    assert!(first.header("content-length").is_some());

    let server = Server::start_each(answers);
    let body = pet(stream("content"), vec![Upload::path(&path)]);
    let sent = call::<PutThings>(&of(&server).expect("a client"), &body);
    let error = sent.await.expect_err("an error");
    assert!(error.to_string().contains("not sent again, since its body is a stream"), "{error}");
    let request = server.request();
    assert_eq!(request.header("content-length"), None);
    assert_eq!(read(&request).await[7], file("photo", "file", UNKNOWN, "content"));
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_stream_is_there_once() {
    let server = Server::start(204, "");
    let client = client(&server);
    let body = pet(stream("content").with_length(7), Vec::new());
    call::<AddThing>(&client, &body).await.expect("a success");
    let request = server.request();
    let length = request.body.len().to_string();
    assert_eq!(request.header("content-length"), Some(length.as_str()));
    let error = call::<AddThing>(&client, &body).await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("a stream in its body has been sent already"), "{error}");
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_file_that_is_not_there_is_refused() {
    let server = Server::start(204, "");
    let body = pet(Upload::path("/no/such/file"), Vec::new());
    let error = call::<PutThings>(&client(&server), &body).await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`/no/such/file` can't be opened"), "{error}");
    assert!(!server.has_request());
}

#[test]
fn a_file_is_no_json_and_does_not_show() {
    let secret = Upload::new("secret").name("a");
    let said = serde_json::to_string(&secret).expect_err("no JSON").to_string();
    assert!(said.contains("a file, which only a part of a request can be"), "{said}");
    assert_eq!(format!("{secret:?}"), "Upload { name: Some(\"a\"), .. }");
    let read: Upload = serde_json::from_str(r#""secret""#).expect("a text");
    assert_eq!(read, Upload::new("secret"));
    assert_ne!(read, secret);
    let stream = Upload::new(stream("a"));
    assert_eq!(stream, stream.clone());
    assert_ne!(stream, Upload::new("a"));
}
