//! Every cell of the table in the documentation of `RetryPolicy`, against a server that
//! misbehaves. What matters most: nothing that the server has read of a POST arrives twice.

use std::time::Duration;

use super::misbehaving::{Fate, Misbehaving, answer};
use super::{
    AddThing, DeleteThings, DescribeThings, ListThings, PatchThings, ProbeThings,
    PutThings, TraceThings, builder, refusing,
};
use crate::FakeTransport;
use crate::runtime::{
    Client, Error, ErrorKind, Operation, Response, RetryPolicy, TransportErrorKind,
};

/// Two attempts without a wait between them.
fn twice() -> RetryPolicy {
    RetryPolicy::new().max_attempts(2).backoff(Duration::ZERO, Duration::ZERO)
}

fn client(url: &str) -> Client {
    client_with_timeout(url, Duration::from_secs(5))
}

fn client_with_timeout(url: &str, timeout: Duration) -> Client {
    builder(url).timeout(timeout).retry(twice()).build().expect("a client")
}

/// A body that isn't empty, for methods that may have one.
async fn call<O: Operation<Output = ()>>(
    client: &Client,
) -> Result<Response<()>, Error> {
    let call = client.call::<O>();
    let has_body = !O::DECLARATION.method.is_safe();
    let call = if has_body { call.with_json(&"a body") } else { call };
    call.response().await
}

/// What the table says of a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Again {
    Always,
    IfIdempotent,
    Never,
}

/// Checks a column of the table: one method, after each failure.
async fn column<O: Operation<Output = ()>>(is_idempotent: bool) {
    for (name, fate, again) in failures() {
        cell::<O>(name, fate, again, is_idempotent).await;
    }
    let client = client(&refusing());
    let error = call::<O>(&client).await.expect_err("no one is there");
    assert_eq!(error.attempts(), 2, "refused: {error}");
    assert!(error.is_connect() && error.is_retryable() && !error.is_timeout());
}

async fn cell<O: Operation<Output = ()>>(
    name: &str,
    fate: Fate,
    again: Again,
    is_idempotent: bool,
) {
    let method = O::DECLARATION.method.as_str();
    let timeout = match fate {
        Fate::Stall => Duration::from_millis(50),
        _ => Duration::from_secs(5),
    };
    let server = Misbehaving::start([fate, Fate::Answer(answer(204, "", ""))]);
    let result = call::<O>(&client_with_timeout(server.url(), timeout)).await;
    let expected = match again {
        Again::Always => true,
        Again::IfIdempotent => is_idempotent,
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
fn failures() -> Vec<(&'static str, Fate, Again)> {
    let seconds = "retry-after: 0\r\n";
    let date = "retry-after: Sun, 06 Nov 1994 08:49:37 GMT\r\n";
    let window = "x-limit: 10\r\nx-remaining: 0\r\nx-reset: 0\r\n";
    let with = |status, headers| Fate::Answer(answer(status, headers, "{}"));
    let headers = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_vec();
    vec![
        ("429", with(429, ""), Again::Always),
        ("429 with seconds", with(429, seconds), Again::Always),
        ("429 with a date", with(429, date), Again::Always),
        ("429 with a window", with(429, window), Again::Always),
        ("408", with(408, ""), Again::IfIdempotent),
        ("408 with seconds", with(408, seconds), Again::IfIdempotent),
        ("502", with(502, ""), Again::IfIdempotent),
        ("502 with a window", with(502, window), Again::IfIdempotent),
        ("503", with(503, ""), Again::IfIdempotent),
        ("503 with seconds", with(503, seconds), Again::IfIdempotent),
        ("503 with a date", with(503, date), Again::IfIdempotent),
        ("504", with(504, ""), Again::IfIdempotent),
        ("stall", Fate::Stall, Again::IfIdempotent),
        ("reset", Fate::ResetRead, Again::IfIdempotent),
        ("close", Fate::CloseRead, Again::IfIdempotent),
        ("garbage", Fate::Answer(b"SSH-2.0-nope\r\n".to_vec()), Again::IfIdempotent),
        (
            "half of the headers",
            Fate::Answer(headers[..30].to_vec()),
            Again::IfIdempotent,
        ),
        ("307", with(307, "location: http://127.0.0.1:1/\r\n"), Again::Never),
        ("400", with(400, ""), Again::Never),
        ("404", with(404, seconds), Again::Never),
        ("409", with(409, ""), Again::Never),
        ("500", with(500, seconds), Again::Never),
        ("501", with(501, ""), Again::Never),
        ("505", with(505, ""), Again::Never),
    ]
}

#[tokio::test]
async fn get_may_be_repeated() {
    column::<ListThings>(true).await;
}

#[tokio::test]
async fn head_may_be_repeated() {
    column::<ProbeThings>(true).await;
}

#[tokio::test]
async fn options_may_be_repeated() {
    column::<DescribeThings>(true).await;
}

#[tokio::test]
async fn trace_may_be_repeated() {
    column::<TraceThings>(true).await;
}

#[tokio::test]
async fn put_may_be_repeated() {
    column::<PutThings>(true).await;
}

#[tokio::test]
async fn delete_may_be_repeated() {
    column::<DeleteThings>(true).await;
}

#[tokio::test]
async fn post_may_not_be_repeated() {
    column::<AddThing>(false).await;
}

#[tokio::test]
async fn patch_may_not_be_repeated() {
    column::<PatchThings>(false).await;
}

/// Where the connection is lost within the body, the status was there already.
#[tokio::test]
async fn a_body_that_is_cut_short() {
    let cut = b"HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf".to_vec();
    cell::<ListThings>("cut", Fate::Answer(cut.clone()), Again::IfIdempotent, true)
        .await;
    cell::<AddThing>("cut", Fate::Answer(cut), Again::IfIdempotent, false).await;
}

/// Whether the client has written anything by then is chance; the server hasn't read it.
#[tokio::test]
async fn a_connection_that_is_reset_before_the_request_is_read() {
    for _ in 0..20 {
        let server =
            Misbehaving::start([Fate::ResetUnread, Fate::Answer(answer(204, "", ""))]);
        let client = client(server.url());
        call::<ListThings>(&client).await.expect("a GET is sent again in any case");
        assert_eq!(server.read(), ["GET"]);

        let server =
            Misbehaving::start([Fate::ResetUnread, Fate::Answer(answer(204, "", ""))]);
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
        let fate = Fate::KeepAlive(vec![answer(204, "", "")]);
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
            let response =
                sent.expect("the client knows by now that the connection is closed");
            assert_eq!(response.attempts(), 1);
        }
    }
}

/// A connection that was kept, on which the server reads the POST and goes away.
#[tokio::test]
async fn a_post_that_was_read_from_a_kept_connection_is_not_repeated() {
    let server =
        Misbehaving::start([Fate::KeepAliveThenCloseRead(vec![answer(204, "", "")])]);
    let client = client(server.url());
    call::<ListThings>(&client).await.expect("a success");
    let error = call::<AddThing>(&client).await.expect_err("no answer");
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

/// What can't be brought about on loopback.
#[tokio::test]
async fn kinds_of_transport_errors() {
    let cases = [
        (TransportErrorKind::Connect, true, true),
        (TransportErrorKind::ConnectTimeout, true, true),
        (TransportErrorKind::Timeout, true, false),
        (TransportErrorKind::Lost, true, false),
        (TransportErrorKind::TooLarge, false, false),
        (TransportErrorKind::Refused, false, false),
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
            let error = result.expect_err("no answer");
            assert_eq!(error.is_retryable(), repeats, "{kind:?}, POST: {is_post}");
            let expected = if repeats { 2 } else { 1 };
            assert_eq!(error.attempts(), expected, "{kind:?}, POST: {is_post}");
            assert_eq!(fake.requests().len(), expected as usize);
            let is_connect = matches!(
                kind,
                TransportErrorKind::Connect | TransportErrorKind::ConnectTimeout
            );
            assert_eq!(error.is_connect(), is_connect);
            let is_timeout = matches!(
                kind,
                TransportErrorKind::Timeout | TransportErrorKind::ConnectTimeout
            );
            assert_eq!(error.is_timeout(), is_timeout);
        }
    }
}
