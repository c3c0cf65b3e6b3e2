//! What a subscriber gets to see.

use std::io::{self, Write};
use std::sync::{Arc, LazyLock, Mutex};
use std::time::Duration;

use http::StatusCode;
use tracing::Level;
use tracing::instrument::WithSubscriber;
use tracing_subscriber::fmt::MakeWriter;
use tracing_subscriber::fmt::format::FmtSpan;

use super::credentials::{Everywhere, credentials_everywhere};
use super::mismatches::GetPage;
use super::{GetThing, builder, client};
use crate::FakeTransport;
use crate::runtime::{RetryPolicy, TransportErrorKind};
use crate::support::Server;

/// A log in memory.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl Write for Log {
    fn write(&mut self, text: &[u8]) -> io::Result<usize> {
        self.0.lock().expect("no panic").write(text)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Log {
    type Writer = Self;

    fn make_writer(&'a self) -> Self {
        self.clone()
    }
}

/// Has somebody listen at all times. Otherwise a span that another test comes by between two of these
/// is remembered as one that nobody wants, and may be missing here.
static LISTENER: LazyLock<()> = LazyLock::new(|| {
    let subscriber = tracing_subscriber::fmt().with_max_level(Level::TRACE).with_writer(io::sink);
    tracing::subscriber::set_global_default(subscriber.finish()).expect("no other subscriber");
});

/// What is logged while something is done, at the most talkative level.
async fn logged<F: Future>(what: F) -> String {
    LazyLock::force(&LISTENER);
    let log = Log::default();
    let subscriber = tracing_subscriber::fmt()
        .with_max_level(Level::TRACE)
        .with_ansi(false)
        .with_span_events(FmtSpan::CLOSE)
        .with_writer(log.clone())
        .finish();
    what.with_subscriber(subscriber).await;
    let text = log.0.lock().expect("no panic").clone();
    String::from_utf8(text).expect("UTF-8")
}

#[tokio::test]
async fn a_call_is_a_span_that_says_how_it_went() {
    let fake = FakeTransport::new()
        .answer(StatusCode::SERVICE_UNAVAILABLE, "")
        .answer(StatusCode::OK, "[]");
    let policy = RetryPolicy::new().backoff(Duration::ZERO, Duration::ZERO);
    let client = builder("https://example.com/v1").transport(fake).retry(policy).build();
    let client = client.expect("a client");
    let log = logged(client.call::<GetThing>().with_path("id", "1").into_future()).await;
    for part in [
        r#"call{otel.name=GET /things/{id} otel.kind="client" operation="getThing""#,
        r#"http.request.method="GET""#,
        r#"url.template="/things/{id}""#,
        r#"server.address="example.com""#,
        "server.port=443",
        "http.response.status_code=200",
        "http.request.resend_count=1",
        "trying again http.request.resend_count=1 http.response.status_code=503 \
         error.type=503",
    ] {
        assert!(log.contains(part), "{part} isn't in {log}");
    }
    assert!(!log.contains("ERROR"), "{log}");
}

#[tokio::test]
async fn a_span_says_in_few_words_why_a_call_failed() {
    let fake = FakeTransport::new()
        .answer(StatusCode::NOT_FOUND, "")
        .answer(StatusCode::OK, "nonsense")
        .fail(TransportErrorKind::Connect)
        .fail(TransportErrorKind::ConnectTimeout)
        .fail(TransportErrorKind::Timeout)
        .fail(TransportErrorKind::Lost);
    let client = builder("http://[::1]:8080").transport(fake).build();
    let client = client.expect("a client");
    let call = || client.call::<GetThing>().with_path("id", "1");
    for (kind, status) in [
        ("404", Some("404")),
        ("decode", Some("200")),
        ("connect", None),
        ("connect_timeout", None),
        ("timeout", None),
        ("lost", None),
        ("invalid_request", None),
    ] {
        let log = logged(call().into_future()).await;
        assert!(log.contains(&format!("error.type={kind}")), "{log}");
        assert!(log.contains("otel.status_code=\"ERROR\""), "{log}");
        assert!(log.contains("server.address=\"::1\" server.port=8080"), "{log}");
        let told = status.map(|status| format!("http.response.status_code={status}"));
        assert!(told.is_none_or(|told| log.contains(&told)), "{log}");
        assert_eq!(
            log.contains("status_code=2") || log.contains("status_code=4"),
            status.is_some()
        );
        assert!(!log.contains("resend_count"), "{log}");
    }
}

#[tokio::test]
async fn a_call_that_does_not_decode_or_is_never_sent_is_a_span_too() {
    let server = Server::start(200, "nonsense");
    let client = client(&server);
    let log = logged(client.call::<GetThing>().with_path("id", "1").into_future()).await;
    assert!(log.contains("status_code=200") && log.contains("error.type=decode"), "{log}");
    let log = logged(client.call::<GetThing>().with_path("id", "..").into_future()).await;
    assert!(log.contains("error.type=invalid_request"), "{log}");
}

#[tokio::test]
async fn a_blocking_call_is_in_the_span_of_its_caller() {
    let server = Server::start(200, "[]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    let log = logged(async {
        tracing::info_span!("mine").in_scope(|| call.send_blocking()).expect("a success");
    });
    let log = log.await;
    assert!(log.contains("mine:call{"), "{log}");
}

/// What the libraries below say, who write to `log`.
struct Below;

static BELOW: Mutex<String> = Mutex::new(String::new());

impl log::Log for Below {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        let mut below = BELOW.lock().expect("no panic");
        below.extend([record.target(), ": ", &record.args().to_string(), "\n"]);
    }

    fn flush(&self) {}
}

/// Not by the libraries below either.
#[tokio::test]
async fn nothing_that_was_put_into_a_call_is_logged() {
    log::set_logger(&Below).expect("no other logger");
    log::set_max_level(log::LevelFilter::Trace);
    let body = r#"{"message": "the-response"}"#;
    let server = Server::start(500, body);
    let client = client(&server);
    let call = client
        .call::<GetThing>()
        .with_path("id", "the-id")
        .with_query("q", "the-query")
        .with_header("x-p", "the-header")
        .with_json("the-body");
    let mut log = logged(async { call.await.expect_err("an error") }).await;
    assert!(log.contains("status_code=500"), "{log}");
    let client = credentials_everywhere(server.url()).build().expect("a client");
    let call = client.call::<Everywhere>();
    log += &logged(async { call.await.expect_err("an error") }).await;
    let below = BELOW.lock().expect("no panic").clone();
    assert!(below.contains("reqwest"), "they do log something: {below}");
    log += &below;
    for secret in ["the-secret", "the-id", "the-query", "the-header", "the-body", "the-response"] {
        assert!(!log.contains(secret), "{secret} is in {log}");
    }
}

#[tokio::test]
async fn what_was_left_out_of_a_response_is_told() {
    let fake = FakeTransport::new().answer(StatusCode::OK, r#"{"id":1,"cover":"the answer"}"#);
    let client = builder("http://localhost").transport(fake).build().expect("a client");
    let log = logged(async move {
        client.call::<GetPage>().await.expect("a success");
    });
    let log = log.await;
    assert!(log.contains("WARN"), "{log}");
    let told = r#"what the API sent isn't as declared path="cover" declared="struct Item" came="a string""#;
    assert!(log.contains(told) && !log.contains("the answer"), "{log}");
}
