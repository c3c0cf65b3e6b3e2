//! What the Tokio runtime has that a call is awaited in. Tokio has no other way to tell than to try,
//! and panics where it hasn't.

use std::net;
use std::panic::catch_unwind;
use std::time::Duration;

use tokio::net::UdpSocket;
use tokio::runtime::Handle;
use tokio::time::sleep;

/// Refuses to go on without a runtime that has a clock.
pub(crate) fn check() -> Result<(), String> {
    if Handle::try_current().is_err() {
        return Err("calls must be awaited in a Tokio runtime".to_owned());
    }
    let has_timers = catch_unwind(|| drop(sleep(Duration::ZERO))).is_ok();
    has_timers.then_some(()).ok_or_else(|| is_off("timers", "enable_time"))
}

/// Refuses to go on in a runtime that can't wait for the network.
pub(crate) fn check_io() -> Result<(), String> {
    // Where there is no socket to try with, the network is to say what is wrong.
    let Ok(socket) = net::UdpSocket::bind((net::Ipv4Addr::LOCALHOST, 0)) else {
        return Ok(());
    };
    let try_it = || socket.set_nonblocking(true).and_then(|()| UdpSocket::from_std(socket));
    let has_io = catch_unwind(|| drop(try_it())).is_ok();
    has_io.then_some(()).ok_or_else(|| is_off("network", "enable_io"))
}

fn is_off(what: &str, method: &str) -> String {
    format!(
        "the {what} of the Tokio runtime must be on, as by `#[tokio::main]` or \
         `tokio::runtime::Builder::{method}`"
    )
}
