//! Calls on a thread without a runtime, where the feature `blocking` is on.

use std::sync::OnceLock;
use std::sync::mpsc;
use std::{future, io, thread};

use tokio::runtime::{Builder, Handle};

use super::call::Call;
use super::error::Error;
use super::operation::Operation;
use super::response::Response;

impl<O: Operation> Call<O> {
    /// Sends the call, and waits for what it yields.
    ///
    /// The work is done on a thread that all such calls of the program share. On a thread of an
    /// asynchronous program it would keep other tasks from running: await the call there.
    ///
    /// # Errors
    ///
    /// As the call itself, and one of kind [`Configuration`](super::ErrorKind::Configuration) if
    /// that thread can't be started.
    pub fn send_blocking(self) -> Result<O::Output, Error> {
        block_on(self.into_future())
    }

    /// Sends the call, and waits for what it yields and the answer that it came in.
    ///
    /// # Errors
    ///
    /// As [`send_blocking`](Self::send_blocking).
    pub fn response_blocking(self) -> Result<Response<O::Output>, Error> {
        block_on(self.response())
    }
}

fn block_on<T: Send + 'static>(
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    let (sender, result) = mpsc::sync_channel(1);
    runtime()?.spawn(async move {
        // Whoever waits for it is still there.
        let _ = sender.send(call.await);
    });
    let gone = |_| Error::configuration("the thread of blocking calls is gone");
    result.recv().map_err(gone)?
}

/// The runtime of all blocking calls, on a thread of its own.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| start().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| {
        Error::configuration(format!(
            "the thread of blocking calls can't be started: {error}"
        ))
    })
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
    // A thread for the life of the program: connections are kept between calls.
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(move || runtime.block_on(future::pending::<()>()))?;
    Ok(handle)
}
