//! Which credentials a request carries, and that they go nowhere else.

use http::Method;

use super::{API, DeleteThings, EXTRA, GetThing, KEY, builder, client, get};
use crate::runtime::credentials::{Bearer, Cookie, Header, Query, Scheme};
use crate::runtime::operation::{Declaration, Decode, RawResponse};
use crate::runtime::{ClientBuilder, ErrorKind, Operation, RetryPolicy};
use crate::support::Server;

const THIRD: &Scheme = &Scheme { setter: "third", others: &[], carrier: &Header("x-third") };

/// An operation that wants no credentials, or any of three, or the second along with the third.
#[derive(Debug)]
enum Ranked {}

impl Operation for Ranked {
    type Output = Vec<u8>;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "ranked",
        method: &Method::GET,
        path: "/ranked",
        accept: "application/json",
        security: &[&[], &[KEY], &[EXTRA], &[EXTRA, THIRD], &[THIRD]],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// The headers with credentials that a request of such an operation has, for a client with these.
async fn carried(credentials: &[&'static Scheme]) -> Vec<&'static str> {
    let server = Server::start(200, "[]");
    let builder = ClientBuilder::new(&API).base_url(server.url());
    let builder = credentials
        .iter()
        .fold(builder, |builder, scheme| builder.credential(scheme, "the-secret".to_owned()));
    let client = builder.build().expect("a client");
    client.call::<Ranked>().await.expect("a success");
    let request = server.request();
    let headers = ["x-key", "x-extra", "x-third"];
    headers.into_iter().filter(|name| request.header(name).is_some()).collect()
}

#[tokio::test]
async fn the_first_alternative_is_sent_whose_credentials_are_all_set() {
    assert_eq!(carried(&[]).await, [""; 0]);
    assert_eq!(carried(&[EXTRA]).await, ["x-extra"]);
    assert_eq!(carried(&[THIRD, KEY, EXTRA]).await, ["x-key"]);
}

/// What is set is meant to be sent.
#[tokio::test]
async fn an_alternative_that_only_wants_more_than_the_first_is_sent_in_its_place() {
    assert_eq!(carried(&[THIRD, EXTRA]).await, ["x-extra", "x-third"]);
    assert_eq!(carried(&[THIRD]).await, ["x-third"]);
}

#[tokio::test]
async fn a_missing_credential_is_named_and_nothing_is_sent() {
    let server = Server::start(200, "[]");
    let client = ClientBuilder::new(&API).base_url(server.url()).build().expect("a client");
    let error = get(&client, "1").await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert_eq!(
        error.to_string(),
        "not sent: a credential is missing: `key`, or `key` and `extra` (GET /things/{id})"
    );
    assert!(!server.has_request());
    client.call::<DeleteThings>().await.expect("an operation that is open to everyone");
    assert_eq!(server.request().header("x-key"), None);
}

#[tokio::test]
async fn credentials_never_show() {
    let server = Server::start(500, "oops");
    let builder = builder(server.url());
    let client = builder.clone().build().expect("a client");
    let call = client.call::<GetThing>().with_path("id", "1");
    let shown = format!("{builder:?} {client:?} {call:?}");
    let error = call.await.expect_err("an error");
    let shown = format!("{shown} {error:?} {error}");
    assert!(!shown.contains("the-secret"), "{shown}");
    assert!(shown.contains("[redacted]"), "{shown}");
}

#[tokio::test]
async fn a_header_of_the_call_does_not_replace_a_credential() {
    let server = Server::start(200, "[]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    call.header("x-key", "another").await.expect("a success");
    assert_eq!(server.request().header("x-key"), Some("the-secret"));
}

/// Not even to the same host: where it leads is for the caller to see.
#[tokio::test]
async fn no_redirect_is_followed() {
    let elsewhere = Server::start(200, "[]");
    for status in [301, 302, 303, 307, 308] {
        let response = format!(
            "HTTP/1.1 {status} Elsewhere\r\nlocation: {}/things/1\r\ncontent-length: 0\r\n\r\n",
            elsewhere.url()
        );
        let server = Server::start_raw(response);
        let error = get(&client(&server), "1").await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Api);
        assert_eq!(error.status().map(|status| status.as_u16()), Some(status));
        assert!(error.to_string().contains("redirects aren't followed"), "{error}");
        assert!(error.headers().is_some_and(|headers| headers.contains_key("location")));
    }
    assert!(!elsewhere.has_request());
}

const IN_QUERY: &Scheme = &Scheme { setter: "in_query", others: &[], carrier: &Query("key") };

const IN_COOKIE: &Scheme =
    &Scheme { setter: "in_cookie", others: &[], carrier: &Cookie("session") };

const BEARER: &Scheme = &Scheme { setter: "bearer", others: &[], carrier: &Bearer };

/// An operation that wants a credential in each place where there can be one.
#[derive(Debug)]
pub(super) enum Everywhere {}

impl Operation for Everywhere {
    type Output = Vec<u8>;

    const DECLARATION: &'static Declaration = &Declaration {
        api: &API,
        id: "everywhere",
        method: &Method::GET,
        path: "/everywhere",
        accept: "application/json",
        security: &[&[IN_QUERY, IN_COOKIE, BEARER]],
        other_successes: &[],
        errors: &[],
    };

    const DECODE: Decode<Self::Output> = RawResponse::json;
}

/// A client with such credentials, all of them `the-secret`.
pub(super) fn credentials_everywhere(url: &str) -> ClientBuilder {
    [IN_QUERY, IN_COOKIE, BEARER].iter().fold(
        ClientBuilder::new(&API).base_url(url).retry(RetryPolicy::never()),
        |builder, scheme| builder.credential(scheme, "the-secret".to_owned()),
    )
}

#[tokio::test]
async fn credentials_go_where_their_schemes_say() {
    let server = Server::start(200, "[]");
    let client = credentials_everywhere(server.url()).build().expect("a client");
    let call = client.call::<Everywhere>().with_query("key", "an argument");
    call.await.expect("a success");
    let request = server.request();
    assert_eq!(request.query, [("key".to_owned(), "the-secret".to_owned())]);
    assert!(request.has_cookie("session", "the-secret"));
    assert_eq!(request.header("authorization"), Some("Bearer the-secret"));
}

/// Not even where the API repeats it, or the connection fails.
#[tokio::test]
async fn no_error_shows_a_credential() {
    let responses = [
        r#"HTTP/1.1 401 No\r\n\r\n{"code":"the-secret","message":"no key the-secret"}"#,
        "HTTP/1.1 502 No\r\n\r\n<p>the-secret</p>",
        r#"HTTP/1.1 200 OK\r\n\r\n"the-secret""#,
        r#"HTTP/1.1 200 OK\r\n\r\n["the-secret"]"#,
        "the-secret\r\n",
    ];
    for response in responses {
        let server = Server::start_raw(response.replace("\\r\\n", "\r\n"));
        let builder = credentials_everywhere(server.url());
        let client = builder.clone().build().expect("a client");
        let call = client.call::<Everywhere>();
        let shown = format!("{builder:?} {client:?} {call:?}");
        let error = call.await.expect_err("an error");
        let mut shown = format!("{shown} {error:?} {error}");
        let mut cause = std::error::Error::source(&error);
        while let Some(known) = cause {
            shown.extend([format!("{known:?}"), known.to_string()]);
            cause = known.source();
        }
        assert!(!shown.contains("the-secret"), "{shown}");
    }
}

/// However it is written.
#[tokio::test]
async fn no_error_shows_a_credential_that_is_escaped() {
    let key = r#"ab/cd"ef&<gh> ij'kl"#;
    let json = serde_json::Value::from(key).to_string();
    let echoes = [
        format!(r#"{{"code": {json}, "message": {json}}}"#),
        format!("{{\"other\": {}}}", json.replace('/', "\\/")),
        format!("<p>{}</p>", key.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")),
        format!("not found: /everywhere?key={}", "ab%2Fcd%22ef%26%3Cgh%3E%20ij%27kl"),
        format!("a\u{200b}{}", key.replace("cd", "c\u{200b}d")),
        format!(r#"{{"message": {}}}"#, json.replace("cd", "c\u{200b}d")),
    ];
    for echo in echoes {
        for status in [200, 400] {
            let server = Server::start(status, &echo);
            let builder = ClientBuilder::new(&API).base_url(server.url());
            let client = builder.credential(KEY, format!(" {key}\t")).build().expect("a client");
            let error = get(&client, "1").await.expect_err("an error");
            assert_eq!(server.request().header("x-key"), Some(key));
            let shown = format!("{error:?} {error} {:?}", error.code());
            let plain = shown.replace('\\', "");
            assert!(!plain.contains("ij'kl") && !plain.contains("ij%27kl"), "{shown}");
        }
    }
}

#[tokio::test]
async fn a_large_value_of_the_wrong_type_is_not_kept_in_the_error() {
    let body = format!("[\"{}\"]", "x".repeat(1 << 20));
    let server = Server::start(200, &body);
    let error = get(&client(&server), "1").await.expect_err("an error");
    assert!(std::error::Error::source(&error).is_none());
    assert!(error.to_string().len() < 1000);
}
