//! What an error tells.

use std::error::Error as _;
use std::time::Duration;

use http::StatusCode;

use super::misbehaving::{Fate, Misbehaving};
use super::{AddThing, ListThings, builder, client, get, refusing};
use crate::FakeTransport;
use crate::runtime::{ErrorKind, RetryPolicy, TransportErrorKind};
use crate::support::Server;

#[tokio::test]
async fn the_type_of_an_error_body_follows_the_status() {
    let server = Server::start(404, "true");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<bool>(), Some(&true));

    let server = Server::start(409, "7");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<u32>(), Some(&7));
    assert_eq!(error.body::<bool>(), None);

    let server = Server::start(418, "7");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<u32>(), None);

    let server = Server::start(503, r#""down""#);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<String>().map(String::as_str), Some("down"));

    let server = Server::start(404, r#""not a boolean""#);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<bool>(), None);
    assert_eq!(error.raw_body(), Some(&br#""not a boolean""#[..]));
}

#[tokio::test]
async fn an_error_is_told_in_one_line() {
    let cases = [
        (
            404,
            r#"{"code":"gone","message":"No such\nthing"}"#,
            "404 Not Found: gone: No such thing",
        ),
        (400, r#"{"message":"Bad"}"#, "400 Bad Request: Bad"),
        (403, r#"{"title":"No","status":403}"#, "403 Forbidden: No"),
        // Problem details (RFC 9457), whether or not they are declared.
        (
            403,
            r#"{"type":"https://a.test/credit","title":"Out of credit","detail":"You have 30","status":403}"#,
            "403 Forbidden: https://a.test/credit: Out of credit: You have 30",
        ),
        (404, r#"{"type":"about:blank","title":"Gone"}"#, "404 Not Found: Gone"),
        (400, r#"{"title":"Same","detail":"Same"}"#, "400 Bad Request: Same"),
        (400, r#"{"title":"A","detail":"B","message":"C"}"#, "400 Bad Request: C"),
        (502, "<html>\n  <h1>Bad</h1>\n</html>", "502 Bad Gateway: <html> <h1>Bad</h1> </html>"),
        (500, "", "500 Internal Server Error"),
    ];
    for (status, body, expected) in cases {
        let server = Server::start(status, body);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.to_string(), format!("{expected} (GET /things/{{id}})"));
    }
    let long = "x".repeat(10_000);
    let server = Server::start(500, &long);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert!(error.to_string().chars().count() < 300);
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(10_000));
}

#[tokio::test]
async fn an_error_knows_what_the_response_said() {
    let body = r#"{"code":"slow_down","message":"Too many"}"#;
    let server = Server::start_raw(format!(
        "HTTP/1.1 429 Too Many Requests\r\nx-request-id: abc\r\nx-limit: 100\r\nx-remaining: 0\r\nx-reset: 1260\r\ncontent-length: {}\r\n\r\n{body}",
        body.len()
    ));
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.code(), Some("slow_down"));
    assert_eq!(error.request_id(), Some("abc"));
    assert_eq!(error.attempts(), 1);
    assert_eq!(error.retry_after(), Some(Duration::from_secs(1260)));
    let limit = error.rate_limit().expect("a rate limit");
    assert_eq!((limit.limit(), limit.remaining()), (Some(100), Some(0)));
    assert!(error.is_rate_limited() && error.is_retryable());
    assert!(!error.is_not_found() && !error.is_timeout() && !error.is_connect());
    assert_eq!(
        error.to_string(),
        "429 Too Many Requests: slow_down: Too many; try again in 1260 s \
         (GET /things/{id})"
    );
}

#[tokio::test]
async fn the_code_of_an_error_is_found_where_apis_put_it() {
    let cases = [
        (r#"{"code":"a","message":"b"}"#, Some("a"), "a: b"),
        (r#"{"code":17}"#, Some("17"), "17"),
        (
            r#"{"error":"invalid_grant","error_description":"b"}"#,
            Some("invalid_grant"),
            "invalid_grant: b",
        ),
        (r#"{"error":{"code":"a","message":"b"}}"#, Some("a"), "a: b"),
        (
            r#"{"type":"https://example.com/a","title":"b"}"#,
            Some("https://example.com/a"),
            "https://example.com/a: b",
        ),
        (r#"{"message":"b"}"#, None, "b"),
        (r#"["code"]"#, None, r#"["code"]"#),
        ("null", None, "null"),
        ("<html>", None, "<html>"),
    ];
    for (body, code, line) in cases {
        let server = Server::start(404, body);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert!(error.is_not_found());
        assert_eq!(error.code(), code, "{body}");
        assert_eq!(error.to_string(), format!("404 Not Found: {line} (GET /things/{{id}})"));
    }
}

#[tokio::test]
async fn no_response_is_a_transport_error_with_its_cause() {
    let nobody = refusing();
    let client = builder(&nobody.url).build();
    let error = get(&client.expect("a client"), "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert_eq!(error.status(), None);
    assert!(error.is_connect() && error.is_retryable());
    let text = error.to_string();
    assert!(
        text.starts_with("no response from 127.0.0.1: no connection could be made: ")
            && text.contains("refused")
            && text.ends_with(" (GET /things/{id})"),
        "{text}"
    );
    let source = error.source().expect("a source");
    assert_eq!(source.to_string(), "no connection could be made");
    assert!(source.source().is_some());
}

/// An attempt before the last one may have got further.
#[tokio::test(start_paused = true)]
async fn no_connection_means_none_in_any_attempt() {
    use TransportErrorKind::{Connect, ConnectTimeout, Lost, Unsendable};

    let client = |fake: FakeTransport| {
        let policy = RetryPolicy::new().max_attempts(2);
        let builder = builder("http://localhost").transport(fake).retry(policy);
        builder.build().expect("a client")
    };
    let refused = FakeTransport::new().fail(ConnectTimeout).fail(Connect);
    let error = client(refused).call::<AddThing>().await.expect_err("no response");
    assert!(error.is_connect() && error.is_retryable());

    let limited = FakeTransport::new().answer(StatusCode::TOO_MANY_REQUESTS, "");
    let error = client(limited.fail(Connect)).call::<AddThing>().await;
    let error = error.expect_err("no response");
    assert!(!error.is_connect() && error.is_retryable());
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Transport, 2));

    let lost = FakeTransport::new().fail(Lost).fail(Connect);
    let error = client(lost).call::<ListThings>().await.expect_err("no response");
    assert!(!error.is_connect() && error.is_retryable());

    // Nor was it a request that was never sent.
    let limited = FakeTransport::new().answer(StatusCode::TOO_MANY_REQUESTS, "");
    let error = client(limited.fail(Unsendable)).call::<AddThing>().await;
    assert_eq!(error.expect_err("no response").kind(), ErrorKind::Transport);
}

#[tokio::test]
async fn a_server_that_says_nothing_runs_into_the_time_out() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let builder = builder(&url).timeout(Duration::from_millis(50));
    let client = builder.build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert!(error.is_timeout() && !error.is_connect());
    assert_eq!(
        error.to_string(),
        "no response from 127.0.0.1: the time ran out: the attempt took longer than 50ms \
         (GET /things/{id})"
    );
}

#[tokio::test]
async fn several_attempts_are_told() {
    let nobody = refusing();
    let builder = builder(&nobody.url);
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder.retry(policy).build().expect("a client");
    let error = client.call::<ListThings>().await.expect_err("an error");
    assert!(error.to_string().ends_with(" (GET /things, 3 attempts)"), "{error}");
}

#[test]
fn an_error_can_go_anywhere() {
    fn check<T: Clone + Send + Sync + 'static>() {}
    check::<crate::Error>();
    check::<crate::TransportError>();
    assert_eq!(size_of::<crate::Error>(), size_of::<usize>());
}

/// For whoever waits for the same call as another.
#[tokio::test]
async fn a_clone_of_an_error_knows_all_that_the_error_knows() {
    let server = Server::start_raw(
        "HTTP/1.1 404 Gone\r\nx-request-id: abc\r\ncontent-length: 4\r\n\r\ntrue",
    );
    let error = get(&client(&server), "1").await.expect_err("an error");
    let clone = error.clone();
    assert_eq!(format!("{clone} {clone:?}"), format!("{error} {error:?}"));
    drop(error);
    assert!(clone.is_not_found());
    assert_eq!(clone.body::<bool>(), Some(&true));
    assert_eq!(clone.request_id(), Some("abc"));

    let nobody = refusing();
    let error = get(&builder(&nobody.url).build().expect("a client"), "1").await;
    let error = error.expect_err("an error").clone();
    let source = error.source().expect("a source").source();
    assert!(source.is_some(), "the cause goes with the clone");
}

/// Whatever the API puts into it.
#[tokio::test]
async fn an_error_is_one_line_of_sane_length_that_shows_as_it_is() {
    let key = "k".repeat(100_000);
    let bodies = [
        (200, "[\"\u{1b}[2J\\n\u{202e}\"]".to_owned()),
        (200, format!("{{\"{key}\u{1b}\\n\": tru")),
        (200, format!("[\"{key}\"]")),
        (404, format!("{{\"code\": \"{key}\", \"message\": \"a\\nb\u{202e}c\u{200b}\u{7}\"}}")),
        (404, "\u{feff}a\r\nb\u{2066}\u{1b}]0;title\u{7}".to_owned()),
    ];
    for (status, body) in bodies {
        let server = Server::start(status, &body);
        let error = get(&client(&server), "1").await.expect_err("an error");
        for shown in [format!("{error}"), format!("{error:?}")] {
            assert!(shown.chars().count() < 1500, "{} characters", shown.chars().count());
            let is_plain =
                |c: char| !c.is_control() && !"\u{202e}\u{200b}\u{2066}\u{feff}".contains(c);
            assert!(shown.chars().all(is_plain), "{shown:?}");
        }
    }
}

/// Much of it says nothing, and would take much more memory as a value.
#[tokio::test]
async fn a_large_error_body_still_has_its_code() {
    let rest = r#"{"":0},"#.repeat(100_000);
    let body = format!(r#"{{"rest": [{rest}1], "code": "a", "message": "b", "code": "c"}}"#);
    let server = Server::start(400, &body);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.code(), Some("a"));
    assert_eq!(error.to_string(), "400 Bad Request: a: b (GET /things/{id})");
    assert_eq!(error.raw_body().map(<[u8]>::len), Some(body.len()));
}

#[tokio::test]
async fn an_error_whose_body_stalls_keeps_its_status() {
    let stalled =
        b"HTTP/1.1 429 Slow down\r\nretry-after: 7\r\ncontent-length: 50\r\n\r\n{}".to_vec();
    let server = Misbehaving::start([Fate::AnswerAndStall(stalled)]);
    let client = builder(server.url()).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert!(error.is_rate_limited());
    assert_eq!(error.raw_body(), Some(&b"{}"[..]));
}

/// Even if the whole attempt has less time than the body of a failure has by itself.
#[tokio::test]
async fn an_error_whose_body_stalls_keeps_its_status_however_short_the_time_is() {
    let stalled =
        b"HTTP/1.1 429 Slow down\r\nretry-after: 7\r\ncontent-length: 50\r\n\r\n{}".to_vec();
    for is_deadline in [false, true] {
        let server = Misbehaving::start([Fate::AnswerAndStall(stalled.clone())]);
        let second = Duration::from_secs(1);
        let builder = builder(server.url());
        let builder = if is_deadline { builder.deadline(second) } else { builder.timeout(second) };
        let client = builder.build().expect("a client");
        let error = get(&client, "1").await.expect_err("an error");
        assert!(error.is_rate_limited() && !error.is_timeout(), "{error}");
        assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
        assert_eq!(error.raw_body(), Some(&b"{}"[..]));
    }
}

/// The status says more than that the rest is missing.
#[tokio::test]
async fn an_error_whose_body_is_cut_short_keeps_its_status() {
    let server = Server::start_raw(
        "HTTP/1.1 429 Slow down\r\nretry-after: 7\r\ncontent-length: 50\r\n\r\n{}",
    );
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert!(error.is_rate_limited());
    assert_eq!(error.retry_after(), Some(Duration::from_secs(7)));
    assert_eq!(error.raw_body(), Some(&b"{}"[..]));
}

#[tokio::test]
async fn only_what_can_be_tried_again_is_said_to_be() {
    for (status, said) in [(503, "; try again in 2 s"), (404, "; wait 2 s"), (304, "; wait 2 s")] {
        let response =
            format!("HTTP/1.1 {status} Status\r\nretry-after: 1.2\r\ncontent-length: 0\r\n\r\n");
        let server = Server::start_raw(response);
        let error = get(&client(&server), "1").await.expect_err("an error");
        let text = error.to_string();
        assert!(text.contains(said) && !text.contains("redirects"), "{text}");
    }
}
