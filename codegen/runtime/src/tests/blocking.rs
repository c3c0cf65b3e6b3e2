//! Calls on threads without a runtime, and on those with one.

use std::thread;

use super::{GetThing, client};
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
