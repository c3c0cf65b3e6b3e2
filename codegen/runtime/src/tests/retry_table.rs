//! Every cell of the table in the documentation of `RetryPolicy`, against a server that
//! misbehaves. What matters most: a POST that the server has read doesn't arrive again, unless the
//! server refused it with 429.

use std::time::Duration;

use hyper_util::rt::TokioIo;
use tokio::io::AsyncReadExt;

use super::misbehaving::{Fate, Misbehaving, response};
use super::{
    AddThing, DeleteThings, DescribeThings, GetThing, ListThings, PatchThings, ProbeThings,
    PutThings, TraceThings, builder, refusing,
};
use crate::FakeTransport;
use crate::runtime::network::was_never_written;
use crate::runtime::{
    Call, Client, Error, ErrorKind, Operation, Response, RetryPolicy, TransportErrorKind,
};

/// Two attempts without a wait between them.
pub(super) fn twice() -> RetryPolicy {
    RetryPolicy::new().max_attempts(2).backoff(Duration::ZERO, Duration::ZERO)
}

pub(super) fn client(url: &str) -> Client {
    client_with_timeout(url, Duration::from_secs(5))
}

fn client_with_timeout(url: &str, timeout: Duration) -> Client {
    let builder = builder(url).timeout(timeout).retry(twice()).response_limit(1 << 16);
    builder.build().expect("a client")
}

pub(super) async fn call<O: Operation<Output = ()>>(
    client: &Client,
) -> Result<Response<()>, Error> {
    prepared::<O>(client).response().await
}

/// A call with a body that isn't empty, for methods that may have one.
pub(super) fn prepared<O: Operation<Output = ()>>(client: &Client) -> Call<O> {
    let call = client.call::<O>();
    let has_body = !O::DECLARATION.method.is_safe();
    if has_body { call.with_json(&"a body") } else { call }
}

/// What the table says of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    Always,
    IfHarmless,
    Never,
}

/// Why a call may be carried out twice, or why not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Twice {
    /// By the method.
    Harmless,
    /// The caller says so.
    Allowed,
    Harmful,
}

/// Checks a column of the table: one method, after each failure.
pub(super) async fn column<O: Operation<Output = ()>>(twice: Twice) {
    for (name, fate, again) in failures() {
        // The response to HEAD has no body that could be without end.
        if matches!(fate, Fate::Endless(_)) && O::DECLARATION.method == "HEAD" {
            continue;
        }
        cell::<O>(&name, fate, again, twice).await;
    }
    let nobody = refusing();
    let client = client(&nobody.url);
    let call = allowed(prepared::<O>(&client), twice);
    let error = call.await.expect_err("no one is there");
    assert_eq!(error.attempts(), 2, "refused: {error}");
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
}

fn allowed<O: Operation>(call: Call<O>, twice: Twice) -> Call<O> {
    if twice == Twice::Allowed { call.allow_duplicates() } else { call }
}

async fn cell<O: Operation<Output = ()>>(name: &str, fate: Fate, again: Again, twice: Twice) {
    let method = O::DECLARATION.method.as_str();
    let timeout = match fate {
        Fate::Stall | Fate::Trickle(_) => Duration::from_secs(1),
        _ => Duration::from_secs(5),
    };
    let server = Misbehaving::start([fate, Fate::Answer(response(204, "", ""))]);
    let call = prepared::<O>(&client_with_timeout(server.url(), timeout));
    let result = allowed(call, twice).response().await;
    let expected = match again {
        Again::Always => true,
        Again::IfHarmless => twice != Twice::Harmful,
        Again::Never => false,
    };
    match result {
        Ok(response) => {
            assert!(expected, "{method} after {name} was sent again");
            assert_eq!(response.attempts(), 2, "{method} after {name}");
            assert_eq!(server.read(), [method, method], "{method} after {name}");
        }
        Err(error) => {
            assert!(!expected, "{method} after {name} was not sent again: {error:?}");
            assert_eq!(error.attempts(), 1, "{method} after {name}");
            assert_eq!(server.read(), [method], "{method} after {name}");
            assert!(!error.is_retryable(), "{method} after {name}");
        }
    }
}

/// The failures after which the server has read the request.
fn failures() -> Vec<(String, Fate, Again)> {
    let mut failures = Vec::new();
    for (status, again) in [
        (307, Again::Never),
        (400, Again::Never),
        (404, Again::Never),
        (408, Again::IfHarmless),
        (409, Again::Never),
        (429, Again::Always),
        (500, Again::Never),
        (501, Again::Never),
        (502, Again::IfHarmless),
        (503, Again::IfHarmless),
        (504, Again::IfHarmless),
        (505, Again::Never),
    ] {
        for headers in [
            "",
            "retry-after: 0\r\n",
            "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n",
            "x-limit: 10\r\nx-remaining: 0\r\nx-reset: 0\r\n",
        ] {
            // A connection that the client thought to be open could fail the second attempt.
            let closing = format!("connection: close\r\n{headers}");
            let fate = Fate::Answer(response(status, &closing, "{}"));
            failures.push((format!("{status} {headers:?}"), fate, again));
        }
    }
    let head = "HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\n";
    let endless = head.replace("100", "100000000000");
    for (name, fate, again) in [
        ("stall", Fate::Stall, Again::IfHarmless),
        ("reset", Fate::ResetRead, Again::IfHarmless),
        ("close", Fate::CloseRead, Again::IfHarmless),
        ("garbage", Fate::Answer(b"SSH-2.0-nope\r\n".to_vec()), Again::IfHarmless),
        ("half of a head", Fate::Answer(head[..30].into()), Again::IfHarmless),
        ("trickle", Fate::Trickle(head.into()), Again::IfHarmless),
        ("endless", Fate::Endless(endless.into()), Again::Never),
    ] {
        failures.push((name.to_owned(), fate, again));
    }
    failures
}

#[tokio::test]
async fn get_may_be_repeated() {
    column::<ListThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn head_may_be_repeated() {
    column::<ProbeThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn options_may_be_repeated() {
    column::<DescribeThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn trace_may_be_repeated() {
    column::<TraceThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn put_may_be_repeated() {
    column::<PutThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn delete_may_be_repeated() {
    column::<DeleteThings>(Twice::Harmless).await;
}

#[tokio::test]
async fn post_may_not_be_repeated() {
    column::<AddThing>(Twice::Harmful).await;
}

#[tokio::test]
async fn patch_may_not_be_repeated() {
    column::<PatchThings>(Twice::Harmful).await;
}

/// Where the connection is lost within the body, the status was there already.
#[tokio::test]
async fn a_body_that_is_cut_short() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_vec();
    for (twice, fate) in
        [Twice::Harmful, Twice::Allowed].map(|twice| (twice, Fate::Answer(cut.clone())))
    {
        cell::<AddThing>("cut", fate, Again::IfHarmless, twice).await;
    }
    cell::<ListThings>("cut", Fate::Answer(cut), Again::IfHarmless, Twice::Harmless).await;
}

/// Whether the client has written anything by then is chance; the server hasn't read it.
#[tokio::test]
async fn a_connection_that_is_reset_before_the_request_is_read() {
    for _ in 0..20 {
        let server = Misbehaving::start([Fate::ResetUnread, Fate::Answer(response(204, "", ""))]);
        let client = client(server.url());
        call::<ListThings>(&client).await.expect("a GET is sent again in any case");
        assert_eq!(server.read(), ["GET"]);

        let server = Misbehaving::start([Fate::ResetUnread, Fate::Answer(response(204, "", ""))]);
        match call::<AddThing>(&self::client(server.url())).await {
            Ok(_) => assert_eq!(server.read(), ["POST"]),
            Err(error) => {
                assert!(!error.is_connect(), "{error:?}");
                assert_eq!(server.read(), [""; 0], "{error:?}");
            }
        }
    }
}

/// A connection that was kept, and that the server has closed in the meantime.
#[tokio::test]
async fn a_stale_connection_does_not_become_a_second_post() {
    for pause in [0, 1, 100] {
        let fate = Fate::KeepAlive(vec![response(204, "", "")]);
        let server = Misbehaving::start([fate]);
        let client = client(server.url());
        call::<ListThings>(&client).await.expect("a success");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        // The server doesn't read from the old connection; if the client finds out in time, it
        // takes a new one, and if not, it can't know.
        let sent = call::<AddThing>(&client).await;
        let posts = server.read().iter().filter(|method| *method == "POST").count();
        assert_eq!(posts, usize::from(sent.is_ok()), "{sent:?}");
        if pause == 100 {
            let response = sent.expect("the client knows by now that the connection is closed");
            assert_eq!(response.attempts(), 1);
        }
    }
}

/// A connection that was kept, on which the server reads the POST and goes away.
#[tokio::test]
async fn a_post_that_was_read_from_a_kept_connection_is_not_repeated() {
    let server = Misbehaving::start([Fate::KeepAliveThenCloseRead(vec![response(204, "", "")])]);
    let client = client(server.url());
    call::<ListThings>(&client).await.expect("a success");
    let error = call::<AddThing>(&client).await.expect_err("no response");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.is_connect() && !error.is_retryable());
    assert_eq!(server.read(), ["GET", "POST"]);
}

#[cfg(any(feature = "rustls", feature = "native-tls"))]
#[tokio::test]
async fn encryption_that_fails_means_that_nothing_was_sent() {
    for fate in [Fate::ResetUnread, Fate::AnswerUnread(b"no TLS here".to_vec())] {
        let server = Misbehaving::start([fate]);
        let client = client(&server.url().replace("http://", "https://"));
        let error = call::<AddThing>(&client).await.expect_err("no encryption");
        assert!(error.is_connect(), "{error:?}");
        assert_eq!(error.attempts(), 2, "{error:?}");
    }
}

/// An error of a library that another one wraps.
#[derive(Debug)]
struct Wrapped(hyper::Error);

impl std::fmt::Display for Wrapped {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("wrapped")
    }
}

impl std::error::Error for Wrapped {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

/// What becomes of a request on a connection that isn't driven, or one that is and whose other end
/// goes away once it has read something.
async fn lost(is_driven: bool) -> Wrapped {
    let (near, mut far) = tokio::io::duplex(1024);
    let connected = hyper::client::conn::http1::handshake(TokioIo::new(near)).await;
    let (mut sender, connection) = connected.expect("a connection");
    if is_driven {
        tokio::spawn(connection);
        tokio::spawn(async move { far.read(&mut [0; 1]).await });
    } else {
        drop(connection);
    }
    let request = http::Request::new(String::new());
    Wrapped(sender.send_request(request).await.expect_err("an error"))
}

/// When a connection closes is chance, so there is no server for this.
#[tokio::test]
async fn a_request_that_was_never_written_is_told_from_one_that_was() {
    assert!(was_never_written(&lost(false).await));
    assert!(!was_never_written(&lost(true).await));
    assert!(!was_never_written(&std::io::Error::other("something else")));
}

/// Finds no host.
struct NoHost;

impl reqwest::dns::Resolve for NoHost {
    fn resolve(&self, _: reqwest::dns::Name) -> reqwest::dns::Resolving {
        Box::pin(async { Err("there is no such host".into()) })
    }
}

#[tokio::test]
async fn a_host_that_is_not_found_is_looked_for_again() {
    let http = reqwest::Client::builder().no_proxy().dns_resolver(std::sync::Arc::new(NoHost));
    let builder = builder("http://nowhere.test").allow_plain_http().http_client(http);
    let client = builder.retry(twice()).build().expect("a client");
    let error = call::<AddThing>(&client).await.expect_err("no host");
    assert!(error.is_connect(), "{error:?}");
    assert_eq!(error.attempts(), 2);
    assert!(error.to_string().contains("there is no such host"), "{error}");
}

#[tokio::test]
async fn a_success_that_does_not_decode_is_not_asked_for_again() {
    let server = Misbehaving::start([Fate::Answer(response(200, "", "nonsense"))]);
    let call = client(server.url()).call::<GetThing>().with_path("id", "1");
    let error = call.await.expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Decode, 1));
    assert_eq!(server.read(), ["GET"]);
}

/// What can't be brought about on loopback.
#[tokio::test]
async fn kinds_of_transport_errors() {
    let cases = [
        (TransportErrorKind::Connect, true, true),
        (TransportErrorKind::ConnectTimeout, true, true),
        (TransportErrorKind::Timeout, true, false),
        (TransportErrorKind::Lost, true, false),
        (TransportErrorKind::TooLarge, false, false),
        (TransportErrorKind::Unsendable, false, false),
    ];
    for (kind, repeats_get, repeats_post) in cases {
        for (is_post, repeats) in [(false, repeats_get), (true, repeats_post)] {
            let fake = FakeTransport::new().fail(kind).fail(kind);
            let client = builder("http://localhost").transport(fake.clone());
            let client = client.retry(twice()).build().expect("a client");
            let result = if is_post {
                call::<AddThing>(&client).await
            } else {
                call::<ListThings>(&client).await
            };
            let error = result.expect_err("no response");
            assert_eq!(error.is_retryable(), repeats, "{kind:?}, POST: {is_post}");
            let expected = if repeats { 2 } else { 1 };
            assert_eq!(error.attempts(), expected, "{kind:?}, POST: {is_post}");
            assert_eq!(fake.requests().len(), expected as usize);
            let is_connect =
                matches!(kind, TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout);
            assert_eq!(error.is_connect(), is_connect);
            let is_timeout =
                matches!(kind, TransportErrorKind::Timeout | TransportErrorKind::ConnectTimeout);
            assert_eq!(error.is_timeout(), is_timeout);
        }
    }
}
