//! What a call puts on the wire.

use std::collections::BTreeMap;
use std::pin::Pin;

use super::{
    AddThing, DeleteThings, GetThing, ListThings, PatchThings, PutThings, builder, client, get,
};
use crate::runtime::{Client, Error, ErrorKind, Operation};
use crate::support::Server;

#[tokio::test]
async fn an_id_stays_one_segment() {
    let server = Server::start(200, "[]");
    let client = client(&server);
    let ids = [
        ("plain-1_2.3~4", "plain-1_2.3~4"),
        ("a b/c?d#e%f", "a%20b%2Fc%3Fd%23e%25f"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("é\u{0}\n", "%C3%A9%00%0A"),
        ("{id}", "%7Bid%7D"),
    ];
    for (id, segment) in ids {
        get(&client, id).await.expect("a success");
        assert_eq!(server.request().path, format!("/things/{segment}"));
    }
}

#[tokio::test]
async fn an_id_that_would_lead_elsewhere_is_never_sent() {
    let server = Server::start(200, "[]");
    for id in ["", ".", ".."] {
        let error = get(&client(&server), id).await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let expected = format!(
            "not sent: the path parameter `id` is {id:?}, which would lead to another path \
             (GET /things/{{id}})"
        );
        assert_eq!(error.to_string(), expected);
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn base_urls_join_with_and_without_slash_and_path() {
    let server = Server::start(204, "");
    for (suffix, path) in
        [("", "/things"), ("/", "/things"), ("/v3", "/v3/things"), ("/v3/", "/v3/things")]
    {
        let client = builder(&format!("{}{suffix}", server.url())).build().expect("a client");
        client.call::<DeleteThings>().await.expect("a success");
        assert_eq!(server.request().path, path);
    }
}

/// Whoever holds it in a future of their own copies all of it where that one is moved.
#[tokio::test]
async fn the_future_of_a_call_is_small() {
    let server = Server::start(200, "[]");
    let call = client(&server).call::<ListThings>();
    let (boxed, whole) = (size_of_val(&*call.clone().into_future()), size_of_val(&call.response()));
    assert!(boxed <= 3072 && whole <= 3072, "{boxed} and {whole} bytes");
}

#[tokio::test]
async fn query_and_headers_arrive_as_given() {
    let server = Server::start(204, "");
    let call = client(&server).call::<DeleteThings>();
    let call = call.with_query("a b", "c&d=é").with_query("n", &1.5).with_header("x-on", &true);
    call.await.expect("a success");
    let request = server.request();
    assert!(request.has_query("a b", "c&d=é") && request.has_query("n", "1.5"));
    assert_eq!(request.header("x-on"), Some("true"));

    let call = client(&server).call::<DeleteThings>().with_header("x-on", "a\nb");
    let error = call.await.expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::InvalidRequest);
    assert!(error.to_string().contains("`x-on`"), "{error}");
}

#[tokio::test]
async fn a_query_is_percent_encoded() {
    let server = Server::start(204, "");
    let call = client(&server).call::<DeleteThings>();
    let call = call.with_query("a b", "c d+e/~").with_reserved_query("f", "g h/i:j%2Fk%");
    call.clone().await.expect("a success");
    let encoded = "a%20b=c%20d%2Be%2F~&f=g%20h/i:j%2Fk%25";
    assert_eq!(server.request().raw_query, encoded);
    // The last value of a name counts, wherever it stands.
    call.with_query("a b", "").await.expect("a success");
    assert_eq!(server.request().raw_query, "f=g%20h/i:j%2Fk%25&a%20b=");
}

/// A call that yields nothing, still to be sent.
fn prepared<O: Operation<Output = ()>>(
    client: &Client,
) -> Pin<Box<dyn Future<Output = Result<(), Error>> + Send>> {
    client.call::<O>().into_future()
}

#[tokio::test]
async fn a_request_without_the_body_that_its_method_has_as_a_rule_says_so() {
    let fake = || {
        let fake = crate::FakeTransport::new().answer(http::StatusCode::NO_CONTENT, "");
        let client = builder("http://localhost").transport(fake.clone()).build();
        (fake, client.expect("a client"))
    };
    let length = |fake: crate::FakeTransport| {
        let requests = fake.requests();
        requests[0].headers().get("content-length").map(|value| value.as_bytes().to_vec())
    };
    for (prepared, expected) in [
        (prepared::<AddThing> as fn(&_) -> _, Some(b"0".to_vec())),
        (prepared::<PutThings>, Some(b"0".to_vec())),
        (prepared::<PatchThings>, Some(b"0".to_vec())),
        (prepared::<DeleteThings>, None),
        (prepared::<ListThings>, None),
    ] {
        let (sent, client) = fake();
        prepared(&client).await.expect("a success");
        assert_eq!(length(sent), expected);
    }

    let server = Server::start(204, "");
    self::client(&server).call::<AddThing>().await.expect("a success");
    let lengths = server.request().headers;
    let lengths = lengths.iter().filter(|(name, _)| name == "content-length");
    assert_eq!(lengths.count(), 1, "not twice");
    let call = self::client(&server).call::<AddThing>();
    call.with_json("a body").await.expect("a success");
    assert_eq!(server.request().header("content-length"), Some("8"));
}

#[tokio::test]
async fn what_is_no_number_is_not_sent() {
    let server = Server::start(204, "");
    let call = || client(&server).call::<AddThing>();
    for (call, expected) in [
        (call().with_json(&[[1.0, f64::NAN]]), "`[0][1]` is NaN"),
        (call().with_json(&f64::INFINITY), "the body is inf"),
        (call().with_json(&f32::NEG_INFINITY), "the body is -inf"),
        (call().with_json(&(1, Some(("a", f64::NAN)))), "`[1][1]` is NaN"),
        (call().with_json(&BTreeMap::from([(7, Some([f64::NAN]))])), "`7[0]` is NaN"),
        (call().check_number("n", f64::NAN), "`n` is NaN"),
    ] {
        let error = call.await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        let expected = format!("not sent: {expected}, which can't be sent as a number");
        assert!(error.to_string().starts_with(&expected), "{error}");
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_call_owns_what_it_needs() {
    let server = Server::start(200, "[1]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    let task = tokio::spawn(call.into_future());
    assert_eq!(task.await.expect("the task ends").expect("a success"), [1]);
}

#[tokio::test]
async fn a_clone_is_another_call() {
    let server = Server::start(200, "[1]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    assert_eq!(call.clone().await.expect("a success"), [1]);
    assert_eq!(call.await.expect("a success"), [1]);
    assert_eq!(
        (server.request().path, server.request().path),
        ("/things/1".into(), "/things/1".into())
    );
}

#[tokio::test]
async fn headers_of_a_call_take_the_place_of_the_clients() {
    let server = Server::start(204, "");
    let builder = builder(server.url()).user_agent("app/1").header("x-app", "a");
    let client = builder.build().expect("a client");
    client.call::<DeleteThings>().await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("user-agent"), Some("app/1"));
    assert_eq!(request.header("x-app"), Some("a"));

    let call = client.call::<DeleteThings>().header("X-App", "b").header("accept", "*/*");
    call.await.expect("a success");
    let request = server.request();
    assert_eq!(request.header("x-app"), Some("b"));
    assert_eq!(request.header("accept"), Some("*/*"));
    assert_eq!(request.header("user-agent"), Some("app/1"));

    for (name, value, reason) in [
        ("x app", "", "the name of a header has characters that it can't have"),
        ("x-app", "a\r\nx-key: b", "can't stand in a header"),
        ("Content-Length", "0", "follows from the body"),
        ("transfer-encoding", "chunked", "follows from the body"),
    ] {
        let call = client.call::<DeleteThings>().header(name, value);
        let error = call.await.expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::InvalidRequest);
        assert!(error.to_string().contains(reason), "{error}");
    }
    assert!(!server.has_request());
}

#[tokio::test]
async fn a_client_says_what_it_is() {
    let server = Server::start(204, "");
    client(&server).call::<DeleteThings>().await.expect("a success");
    let expected = format!("runtime/{}", env!("CARGO_PKG_VERSION"));
    assert_eq!(server.request().header("user-agent"), Some(expected.as_str()));
}

#[test]
fn a_call_that_is_awaited_without_tokio_is_an_error() {
    let client = builder("http://localhost").build().expect("a client");
    let mut call = std::pin::pin!(client.call::<DeleteThings>().into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(result) = call.as_mut().poll(&mut context) else {
        panic!("there is nothing to wait for");
    };
    let error = result.expect_err("an error");
    let expected = "not sent: calls must be awaited in a Tokio runtime (DELETE /things)";
    assert_eq!(error.to_string(), expected);
}
