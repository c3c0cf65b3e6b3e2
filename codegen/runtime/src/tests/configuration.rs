//! What a client can be built with, and what not.

use std::time::Duration;

use http::StatusCode;

use super::{API, DeleteThings, EXTRA, KEY, builder};
use crate::FakeTransport;
use crate::runtime::credentials::{Header, Scheme};
use crate::runtime::{Api, ClientBuilder, ErrorKind};
use crate::support::Server;

#[test]
fn a_configuration_that_cannot_work_is_an_error() {
    let cases = [
        (ClientBuilder::new(&API), "no base URL is set"),
        (builder("example.com/v3"), "must begin with `https://`"),
        (builder("https://exa mple.com"), "the base URL is invalid"),
        (builder("ftp://example.com"), "must begin with `https://`"),
        (builder("https://user:pass@example.com"), "must not hold a user name"),
        (builder("https://example.com?x=1"), "must not have a query"),
        (
            builder("https://example.com").credential(KEY, String::new()),
            "the credential `key` is empty",
        ),
        (
            builder("https://example.com").credential(KEY, " \t".to_owned()),
            "the credential `key` is empty",
        ),
        (
            builder("https://example.com").credential(KEY, "a\nb".to_owned()),
            "can't be sent, such as a line break",
        ),
        (builder("http://example.com"), "would go to example.com in plain text"),
        (builder("http://127.0.0.1.example.com"), "in plain text"),
        (builder("http://localhost.example.com"), "in plain text"),
        (builder("https://example.com").header("a b", "c"), "the name of a header"),
        (builder("https://example.com").user_agent("a\nb"), "can't stand in a header"),
        (
            builder("https://example.com")
                .http_client(reqwest::Client::builder().user_agent("a\nb")),
            "the HTTP client could not be set up",
        ),
    ];
    for (builder, message) in cases {
        let error = builder.build().expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(error.to_string().contains(message), "{error}");
    }
}

/// An API of which every operation needs a credential.
const CLOSED: Api = Api { security: &[&[KEY], &[EXTRA, OTHER]], ..API };

const OTHER: &Scheme = &Scheme { setter: "other", others: &[], carrier: &Header("x-other") };

/// Rather than each call, which would fail for it.
#[test]
fn a_client_that_no_operation_can_be_called_with_is_an_error() {
    let builder = || ClientBuilder::new(&CLOSED).base_url("http://localhost");
    let with = |schemes: &[&'static Scheme]| {
        schemes.iter().fold(builder(), |builder, scheme| builder.credential(scheme, "a"))
    };
    for too_few in [&[][..], &[EXTRA], &[OTHER]] {
        // What takes the network's place makes no difference.
        let error = with(too_few).transport(FakeTransport::new()).build();
        let error = error.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert_eq!(
            error.to_string(),
            "no operation can be called without a credential: `key`, or `extra` and `other`"
        );
    }
    for enough in [&[KEY][..], &[KEY, EXTRA], &[EXTRA, OTHER]] {
        with(enough).build().expect("a client");
    }
    let builder = with(&[KEY]).credential(KEY, None::<String>);
    builder.build().expect_err("it was taken back");
}

#[test]
fn more_headers_than_there_can_be_are_an_error() {
    let builder = (0..40_000).fold(builder("http://localhost"), |builder, number| {
        builder.header(format!("x-{number}"), "")
    });
    let error = builder.build().expect_err("an error");
    assert_eq!(error.to_string(), "there are too many headers");
}

#[test]
fn plain_http_leads_to_this_machine_unless_it_is_allowed() {
    for url in
        ["http://localhost:1", "http://127.0.0.1", "http://127.8.9.1/v1", "http://[::1]:8080"]
    {
        builder(url).build().expect("a client");
    }
    builder("http://example.com").allow_plain_http().build().expect("a client");
}

#[test]
fn who_has_nothing_to_lose_may_call_an_api_that_is_declared_without_encryption() {
    static PLAIN: Api = Api { base_url: Some("http://depot.test/v1/"), ..API };
    let plain = || ClientBuilder::new(&PLAIN);
    plain().build().expect("a client");
    plain().base_url("http://depot.test/v1").build().expect("a client");
    for (builder, why) in [
        (plain().credential(KEY, "the-secret".to_owned()), "it has a credential"),
        (plain().header("x-secret", "the-secret"), "it has a header"),
        (plain().base_url("http://elsewhere.test"), "nothing declares that"),
    ] {
        let error = builder.build().expect_err(why);
        assert!(error.to_string().contains("in plain text"), "{error}");
    }
}

/// Whatever its builder says.
#[tokio::test]
async fn a_client_of_ones_own_follows_no_redirect_and_sends_nothing_again() {
    let elsewhere = Server::start(200, "[]");
    let found =
        format!("HTTP/1.1 302 Found\r\nlocation: {}\r\ncontent-length: 0\r\n\r\n", elsewhere.url());
    let server = Server::start_raw(found);
    let again = reqwest::retry::for_host("127.0.0.1").no_budget().classify_fn(|attempt| {
        match attempt.status() {
            Some(StatusCode::FOUND) => attempt.retryable(),
            _ => attempt.success(),
        }
    });
    let eager =
        reqwest::Client::builder().redirect(reqwest::redirect::Policy::limited(3)).retry(again);
    let client = builder(server.url()).http_client(eager).build().expect("a client");
    let error = client.call::<DeleteThings>().await.expect_err("a redirect");
    assert_eq!(error.status(), Some(StatusCode::FOUND));
    server.request();
    assert!(!server.has_request() && !elsewhere.has_request());
}

#[tokio::test]
async fn a_client_of_ones_own_sends_the_requests() {
    let server = Server::start(204, "");
    let own = reqwest::Client::builder().default_headers(
        [(http::header::COOKIE, http::HeaderValue::from_static("a=b"))].into_iter().collect(),
    );
    let client = builder(server.url()).http_client(own).build().expect("a client");
    client.call::<DeleteThings>().await.expect("a success");
    assert!(server.request().has_cookie("a", "b"));
}

#[tokio::test]
async fn time_outs_that_are_too_long_for_a_clock() {
    let server = Server::start(204, "");
    let builder = builder(server.url()).timeout(Duration::MAX).deadline(Duration::MAX);
    let client = builder.connect_timeout(Duration::MAX).build().expect("a client");
    client.call::<DeleteThings>().await.expect("a success");
}

#[cfg(not(any(feature = "rustls", feature = "native-tls")))]
#[test]
fn without_tls_there_is_no_https() {
    let error = builder("https://example.com").build().expect_err("an error");
    assert!(error.to_string().contains("feature `rustls`"), "{error}");
    let fake = builder("https://example.com").transport(FakeTransport::new());
    fake.build().expect("a transport of one's own may have its own TLS");
}

#[test]
fn the_configuration_shows_without_what_is_secret() {
    let builder = builder("https://example.com")
        .header("authorization", "the-secret")
        .header("x-other", "the-secret")
        .transport(FakeTransport::new());
    let client = builder.clone().build().expect("a client");
    let wrong = builder.clone().base_url("https://me:the-secret@example.com");
    let shown = format!("{builder:?} {client:?} {wrong:?}");
    assert!(shown.contains("https://example.com"), "{shown}");
    assert!(!shown.contains("the-secret"), "{shown}");
}
