//! Calls on threads without a runtime, and on those with one.

use std::thread;
use std::time::Duration;

use super::misbehaving::{Fate, Misbehaving, response};
use super::{GetThing, ListThings, builder, client};
use crate::runtime::ErrorKind;
use crate::support::Server;

#[test]
fn a_call_on_a_thread_without_a_runtime() {
    let server = Server::start(200, "[1]");
    let client = client(&server);
    let call = client.call::<GetThing>().with_path("id", "1");
    assert_eq!(call.clone().send_blocking().expect("a success"), [1]);
    let response = call.response_blocking().expect("a success");
    assert_eq!(response.status().as_u16(), 200);
    assert_eq!(response.into_value(), [1]);
}

#[test]
fn calls_on_many_threads() {
    let server = Server::start(404, "true");
    let client = client(&server);
    let threads: Vec<_> = (0..20)
        .map(|id| {
            let call = client.call::<GetThing>().with_path("id", &id);
            thread::spawn(move || call.send_blocking())
        })
        .collect();
    for thread in threads {
        let error = thread.join().expect("no panic").expect_err("an error");
        assert_eq!(error.kind(), ErrorKind::Api);
    }
}

/// It keeps other tasks waiting, but it doesn't panic.
#[tokio::test]
async fn a_call_on_a_thread_of_a_runtime() {
    let server = Server::start(200, "[1]");
    let call = client(&server).call::<GetThing>().with_path("id", "1");
    assert_eq!(call.send_blocking().expect("a success"), [1]);
}

/// A transport that shouldn't be.
struct Panic;

impl crate::Transport for Panic {
    fn send(&self, _: http::Request<crate::Body>) -> crate::TransportFuture<'_> {
        Box::pin(async { panic!("on purpose") })
    }
}

#[test]
fn a_transport_that_panics_does_no_harm_to_other_calls() {
    let client = builder("http://localhost").transport(Panic).build();
    let call = client.expect("a client").call::<ListThings>();
    let error = call.send_blocking().expect_err("an error");
    assert_eq!(error.kind(), ErrorKind::Transport);
    assert!(!error.is_connect(), "it may have sent something");
    a_call_on_a_thread_without_a_runtime();
}

/// A connection that another runtime drives is of no use while that one is idle.
#[test]
fn a_blocking_call_has_connections_of_its_own() {
    let kept = Fate::KeepAlive(vec![response(204, "", ""), response(204, "", "")]);
    let server = Misbehaving::start([kept]);
    let client = builder(server.url()).timeout(Duration::from_secs(5)).build();
    let client = client.expect("a client");
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
    runtime.expect("a runtime").block_on(async {
        client.call::<ListThings>().await.expect("a success");
        client.call::<ListThings>().send_blocking().expect("a success");
    });
}

/// A transport that makes a blocking call of its own, for a token perhaps.
struct Nested(crate::Client);

impl crate::Transport for Nested {
    fn send(&self, _: http::Request<crate::Body>) -> crate::TransportFuture<'_> {
        Box::pin(async {
            let error = self.0.call::<ListThings>().send_blocking();
            let kind = crate::TransportErrorKind::Unsendable;
            Err(crate::TransportError::caused_by(kind, error.expect_err("an error")))
        })
    }
}

#[test]
fn a_blocking_call_within_another_is_an_error() {
    let server = Server::start(200, "[1]");
    let client = builder("http://localhost").transport(Nested(client(&server))).build();
    let call = client.expect("a client").call::<ListThings>();
    let error = call.send_blocking().expect_err("an error");
    assert!(error.to_string().contains("await the call instead"), "{error}");
    a_call_on_a_thread_without_a_runtime();
}
