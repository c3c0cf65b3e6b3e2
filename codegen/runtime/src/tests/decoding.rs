//! What is taken for a success, and how its body decodes.

use std::time::Duration;

use super::misbehaving::{Fate, Misbehaving, response};
use super::{DeleteThings, ListThings, builder, client, get};
use crate::runtime::{ErrorKind, RetryPolicy};
use crate::support::Server;

#[tokio::test]
async fn any_2xx_is_a_success() {
    let server = Server::start(207, "[1]");
    assert_eq!(get(&client(&server), "1").await.expect("a success"), [1]);
    let server = Server::start(200, "<html>not looked at</html>");
    client(&server).call::<DeleteThings>().await.expect("a success");
}

#[tokio::test]
async fn a_success_that_does_not_decode_says_where_and_keeps_the_body() {
    let server = Server::start(200, r#"[1, 2, "three"]"#);
    let client = builder(server.url()).strict_answers().build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
    assert_eq!(error.json_path(), Some("[2]"));
    assert_eq!(error.raw_body(), Some(&br#"[1, 2, "three"]"#[..]));
    assert!(error.to_string().starts_with("200 OK, but its body is not as declared, at `[2]`: "));

    for body in ["", "[1] and more"] {
        let server = Server::start(200, body);
        let error = get(&super::client(&server), "1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Decode, "{body}");
    }
}

/// It isn't a part of the JSON (RFC 8259, 8.1).
#[tokio::test]
async fn a_byte_order_mark_is_passed_over() {
    let server = Server::start(200, "\u{feff}[1]");
    assert_eq!(get(&client(&server), "1").await.expect("a success"), [1]);

    let server = Server::start(404, "\u{feff}true");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.body::<bool>(), Some(&true));
    assert_eq!(error.raw_body(), Some("\u{feff}true".as_bytes()), "as it came");

    let server = Server::start(400, "\u{feff}{\"code\":\"a\",\"message\":\"b\"}");
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert_eq!(error.code(), Some("a"));
    assert_eq!(error.to_string(), "400 Bad Request: a: b (GET /things/{id})");

    // One is a mark, two are something else.
    let server = Server::start(200, "\u{feff}\u{feff}[1]");
    get(&client(&server), "1").await.expect_err("an error");
}

/// `[1]`, compressed.
const GZIP: &[u8] = &[
    0x1f, 0x8b, 0x08, 0, 0, 0, 0, 0, 0x02, 0x03, 0x8b, 0x36, 0x8c, 0x05, 0, 0x79, 0xc1, 0xd4, 0x1a,
    0x03, 0, 0, 0,
];

#[tokio::test]
async fn what_is_no_json_at_all_is_called_what_it_is() {
    let text = "expected value at line 1 column 1";
    let cases: [(&str, &[u8], &str); 8] = [
        ("", GZIP, "is compressed, as `gzip`, which it wasn't asked to be"),
        (
            "content-encoding: gzip\r\n",
            GZIP,
            "is compressed, as `gzip`, which it wasn't asked to be",
        ),
        (
            "content-encoding: br\r\n",
            b"\x0b\x01\x80[1]\xff",
            "is compressed, as `br`, which it wasn't asked to be",
        ),
        ("content-type: application/json\r\n", b"", "is empty"),
        ("content-type: text/html\r\n", b"<html>", "is `text/html`, not JSON"),
        // What they say isn't so.
        ("content-encoding: gzip\r\n", b"<", text),
        ("content-type: application/problem+json\r\n", b"<", text),
        ("content-type: text/html\r\n", b"[true]", "at `[0]`: invalid type: boolean"),
    ];
    for (headers, body, expected) in cases {
        let head = format!("HTTP/1.1 200 OK\r\n{headers}content-length: {}\r\n\r\n", body.len());
        let server = Server::start_raw([head.as_bytes(), body].concat());
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert!(error.to_string().contains(expected), "{error} instead of {expected}");
        assert_eq!(error.raw_body(), Some(body));
    }
}

#[tokio::test]
async fn the_body_of_a_failure_that_is_compressed_is_not_shown_as_text() {
    let head = format!(
        "HTTP/1.1 500 Oops\r\ncontent-encoding: gzip\r\ncontent-length: {}\r\n\r\n",
        GZIP.len()
    );
    let server = Server::start_raw([head.as_bytes(), GZIP].concat());
    let error = get(&client(&server), "1").await.expect_err("an error");
    let expected = "500 Internal Server Error: its body is compressed, as `gzip`, which it wasn't \
                    asked to be (GET /things/{id})";
    assert_eq!(error.to_string(), expected);
    assert_eq!(error.raw_body(), Some(GZIP));
}

#[tokio::test]
async fn a_content_type_is_not_needed() {
    for header in ["", "content-type: text/html\r\n", "content-type: \u{1}\r\n"] {
        let response = format!("HTTP/1.1 200 OK\r\n{header}content-length: 3\r\n\r\n[7]");
        let server = Server::start_raw(response);
        if let Ok(value) = get(&client(&server), "1").await {
            assert_eq!(value, [7]);
        } else {
            assert!(header.contains('\u{1}'), "HTTP itself is broken");
        }
    }
}

#[tokio::test]
async fn a_response_can_be_made_into_another_or_taken_apart() {
    let server = Server::start(200, "[7, 8]");
    let call = client(&server).call::<super::GetThing>().with_path("id", "1");
    let response = call.response().await.expect("a success");
    let count = response.clone().map(|value| value.len());
    assert_eq!((count.value(), count.attempts()), (&2, 1));
    assert_eq!(count.raw_body(), b"[7, 8]");

    let (value, response) = response.into_parts();
    assert_eq!(value, [7, 8]);
    assert_eq!((response.status().as_u16(), response.raw_body()), (200, &b"[7, 8]"[..]));
    assert_eq!(response.headers()["content-type"], "application/json");
    assert_eq!(response.value(), &());
}

#[tokio::test]
async fn a_response_has_what_the_response_said() {
    let server = Server::start_raw(
        "HTTP/1.1 203 Fine\r\nx-request-id: abc\r\nx-remaining: 3\r\ncontent-length: 3\r\n\r\n[7]",
    );
    let call = client(&server).call::<super::GetThing>().with_path("id", "1");
    let response = call.response().await.expect("a success");
    assert_eq!(response.value(), &[7]);
    assert_eq!(response.status().as_u16(), 203);
    assert_eq!(response.headers()["x-remaining"], "3");
    assert_eq!(response.request_id(), Some("abc"));
    assert_eq!(response.rate_limit().and_then(|limit| limit.remaining()), Some(3));
    assert_eq!(response.raw_body(), b"[7]");
    assert_eq!(response.attempts(), 1);
    assert_eq!(response.into_value(), [7]);
}

/// Whatever `Content-Length` says or leaves out.
#[tokio::test]
async fn a_body_that_is_too_large_is_not_read_to_the_end() {
    let declared = b"HTTP/1.1 200 OK\r\nx-request-id: abc\r\ncontent-length: 100000000000\r\n\r\n";
    let undeclared = b"HTTP/1.1 200 OK\r\nx-request-id: abc\r\n\r\n";
    let server =
        Misbehaving::start([Fate::Endless(declared.to_vec()), Fate::Endless(undeclared.to_vec())]);
    let client = builder(server.url()).response_limit(1 << 20).build().expect("a client");
    for _ in 0..2 {
        let error = client.call::<ListThings>().await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(200));
        assert_eq!(error.request_id(), Some("abc"));
        assert_eq!(error.raw_body(), None);
        assert_eq!(
            error.to_string(),
            "200 OK, but its body is larger than the limit (GET /things)"
        );
    }
    assert_eq!(server.read(), ["GET", "GET"], "neither is sent again");
}

#[tokio::test]
async fn a_body_as_large_as_the_limit_is_read() {
    let server = Server::start(200, "[1, 2]");
    let builder = builder(server.url());
    let client = builder.clone().response_limit(6).build().expect("a client");
    assert_eq!(get(&client, "1").await.expect("a success"), [1, 2]);
    let client = builder.response_limit(5).build().expect("a client");
    assert_eq!(get(&client, "1").await.expect_err("an error").kind(), ErrorKind::Decode);
}

/// A kept connection would wait for a response that is never read; it must not be used again.
#[tokio::test]
async fn a_response_that_trickles_in_runs_into_the_time_out() {
    let slow = response(200, "", &" ".repeat(1000));
    let server = Misbehaving::start([Fate::Trickle(slow), Fate::Answer(response(204, "", ""))]);
    let client = builder(server.url()).timeout(Duration::from_secs(1)).build().expect("a client");
    let error = client.call::<ListThings>().await.expect_err("an error");
    assert!(error.is_timeout() && !error.is_connect());
    client.call::<DeleteThings>().await.expect("a success");
}

/// A failure is a failure, however much the API says of it.
#[tokio::test]
async fn an_error_whose_body_is_too_large_keeps_its_status() {
    let large = "x".repeat(1000);
    for (status, attempts) in [(404, 1), (429, 2), (500, 1), (503, 2)] {
        let server = Server::start(status, &large);
        let policy = RetryPolicy::new().max_attempts(2);
        let policy = policy.backoff(Duration::ZERO, Duration::ZERO);
        let builder = builder(server.url()).response_limit(10).retry(policy);
        let client = builder.build().expect("a client");
        let error = client.call::<ListThings>().await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert_eq!(error.raw_body(), None);
        assert_eq!(error.attempts(), attempts);
        assert!(error.to_string().contains(": its body is larger than the limit"));
    }
}
