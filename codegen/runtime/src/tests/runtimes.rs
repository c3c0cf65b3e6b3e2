//! In which Tokio runtimes calls work: several with one client, and none that lacks what they need.

use std::time::Duration;

use tokio::runtime::{Builder, Runtime};

use super::misbehaving::{Fate, Misbehaving, response};
use super::{ListThings, builder};
use crate::FakeTransport;
use crate::runtime::{Client, ErrorKind};

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().expect("a runtime")
}

/// A server that keeps its connections, and a client of it with some patience.
fn kept(responses: usize) -> (Misbehaving, Client) {
    let server = Misbehaving::start([Fate::KeepAlive(vec![response(204, "", ""); responses])]);
    let client = builder(server.url()).timeout(Duration::from_secs(5)).build();
    (server, client.expect("a client"))
}

/// The connection that the idle one drives would leave the other waiting.
#[test]
fn one_client_in_several_runtimes_of_which_one_is_idle() {
    let (server, client) = kept(3);
    let idle = runtime();
    let call = || async { client.call::<ListThings>().await.expect("a success") };
    idle.block_on(call());
    for _ in 0..12 {
        runtime().block_on(call());
    }
    idle.block_on(call());
    assert_eq!(server.read().len(), 14);
}

/// What a runtime has opened it uses again.
#[test]
fn each_runtime_keeps_its_connections() {
    let once = Fate::KeepAlive(vec![response(204, "", ""), response(204, "", "")]);
    let server = Misbehaving::start([once.clone(), once, Fate::ResetUnread]);
    let client = builder(server.url()).build().expect("a client");
    let runtimes = [runtime(), runtime()];
    for runtime in runtimes.iter().chain(&runtimes) {
        runtime.block_on(async {
            client.call::<ListThings>().await.expect("a success");
        });
    }
}

#[test]
fn a_runtime_without_network_is_an_error() {
    let (server, client) = kept(1);
    let without = Builder::new_current_thread().enable_time().build().expect("a runtime");
    for _ in 0..2 {
        let error = without.block_on(client.call::<ListThings>().into_future());
        let error = error.expect_err("an error");
        assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 1));
        assert!(!error.is_retryable());
        let expected = "the network of the Tokio runtime must be on";
        assert!(error.to_string().contains(expected), "{error}");
    }
    let call = client.call::<ListThings>();
    runtime().block_on(call.into_future()).expect("the client works elsewhere");
    assert_eq!(server.read().len(), 1);
}

#[test]
fn a_runtime_without_timers_is_an_error() {
    let without = Builder::new_current_thread().enable_io().build().expect("a runtime");
    let client = builder("http://localhost").transport(FakeTransport::new()).build();
    let call = client.expect("a client").call::<ListThings>();
    let error = without.block_on(call.into_future()).expect_err("an error");
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::InvalidRequest, 0));
    let expected = "not sent: the timers of the Tokio runtime must be on";
    assert!(error.to_string().starts_with(expected), "{error}");
}
