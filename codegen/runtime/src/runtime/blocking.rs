//! Calls on a thread without a runtime, where the feature `blocking` is on.

mod pages;

use std::cell::Cell;
use std::sync::{OnceLock, mpsc};
use std::{future, io, thread};

use tokio::runtime::{Builder, Handle};

use super::call::Call;
use super::error::Error;
use super::operation::{Declaration, Operation};
use super::response::Response;
use super::secrets::Secrets;
use super::trace;
use super::transport::{TransportError, TransportErrorKind};

impl<O: Operation> Call<O> {
    /// Sends the call, and waits for what it yields.
    ///
    /// It is there with the feature `blocking`.
    ///
    /// The work is done on a thread that all such calls of the program share. On a thread of an
    /// asynchronous program it would keep other tasks from running: await the call there.
    ///
    /// Blocking calls have connections of their own, as each runtime has, unless the client was built
    /// with an [`http_client`](super::ClientBuilder::http_client).
    ///
    /// # Errors
    ///
    /// As the call itself, and one of kind [`Configuration`](super::ErrorKind::Configuration) if
    /// that thread can't be started.
    pub fn send_blocking(self) -> Result<O::Output, Error> {
        block_on(O::DECLARATION, self.into_future())
    }

    /// Sends the call, and waits for what it yields and the response that it came in.
    ///
    /// It is there with the feature `blocking`.
    ///
    /// # Errors
    ///
    /// As [`send_blocking`](Self::send_blocking).
    pub fn response_blocking(self) -> Result<Response<O::Output>, Error> {
        block_on(O::DECLARATION, self.response())
    }
}

fn block_on<T: Send + 'static>(
    operation: &'static Declaration,
    call: impl Future<Output = Result<T, Error>> + Send + 'static,
) -> Result<T, Error> {
    if is_here() {
        let reason =
            "a transport or provider can't wait for a blocking call; await the call instead";
        return Err(Error::invalid_request(operation, reason.to_owned()));
    }
    let (sender, result) = mpsc::sync_channel(1);
    runtime()?.spawn(trace::carried(async move {
        // Whoever waits for it is still there.
        let _ = sender.send(call.await);
    }));
    // Only a transport or a provider that isn't ours can panic.
    let panicked = |_| {
        let error = TransportError::new(TransportErrorKind::Lost);
        let nobody = "a transport or provider that panicked";
        Error::transport(operation, nobody, 1, error, Secrets::default())
    };
    result.recv().map_err(panicked)?
}

thread_local! {
    static IS_HERE: Cell<bool> = const { Cell::new(false) };
}

/// Whether this is the thread of blocking calls.
pub(crate) fn is_here() -> bool {
    IS_HERE.get()
}

/// The runtime of all blocking calls, on a thread of its own.
fn runtime() -> Result<&'static Handle, Error> {
    static RUNTIME: OnceLock<Result<Handle, String>> = OnceLock::new();
    let runtime = RUNTIME.get_or_init(|| start().map_err(|error| error.to_string()));
    runtime.as_ref().map_err(|error| {
        Error::configuration(format!("the thread of blocking calls can't be started: {error}"))
    })
}

fn start() -> io::Result<Handle> {
    let runtime = Builder::new_current_thread().enable_all().build()?;
    let handle = runtime.handle().clone();
    let name = concat!(env!("CARGO_PKG_NAME"), "-blocking");
    // A thread for the life of the program: connections are kept between calls.
    thread::Builder::new().name(name.to_owned()).spawn(move || {
        IS_HERE.set(true);
        runtime.block_on(future::pending::<()>());
    })?;
    Ok(handle)
}
