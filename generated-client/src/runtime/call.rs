//! A call of an operation: its request while it is put together, until it is awaited.

mod check;
mod json;
mod json_as;
mod path;
mod segment;
mod start;

use std::fmt;
use std::marker::PhantomData;
use std::pin::{Pin, pin};
use std::time::Duration;

use super::body::Body;
use super::client::{Client, Settings};
use super::error::Error;
use super::operation::Operation;
use super::request::{self, Request};
use super::response::{RawResponse, Response};
use super::retry::RetryPolicy;
use super::trace::Span;

/// A call of operation `O`, which is sent when it is awaited.
///
/// What is optional is set before, by a method for each parameter: to a value, or to an `Option` of one,
/// where it is neither a list nor a body.
///
/// It holds all it needs and borrows nothing. Where a future is wanted, as by `tokio::spawn` or a
/// `JoinSet`, [`into_future`](Self::into_future) makes one of it. A clone is another call: both
/// are sent when they are awaited. Of a body that is a [stream](super::Body::stream) only the first of
/// them has it, and the other is refused.
#[must_use = "a call is sent when it is awaited"]
pub struct Call<O> {
    client: Client,
    settings: Settings,
    /// The request, or why there can't be one.
    request: Result<Request, String>,
    operation: PhantomData<fn() -> O>,
}

impl<O> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            settings: self.settings.clone(),
            request: self.request.clone(),
            operation: PhantomData,
        }
    }
}

impl<O: Operation> Call<O> {
    /// How long an attempt of this call may take, instead of what the client was built with.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long this call may take, with all its attempts and the waits between them, instead of
    /// what the client was built with.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// How often, and after what time, this call is sent again, instead of what the client was
    /// built with.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// Lets this call be sent again even if it may have been carried out already, whatever its
    /// method: what it does may then happen twice.
    ///
    /// A `POST` or `PATCH` is repeated as if it were a `GET`; [`RetryPolicy`] has the table. It is
    /// for what does no harm twice, such as a sign of life, or what the API recognizes, such as
    /// a request with an idempotency key.
    pub fn allow_duplicates(mut self) -> Self {
        self.settings.allow_duplicates = true;
        self
    }

    /// Sets a header, in place of the operation's or the client's of that name; a credential stays
    /// what it is. Its value doesn't show in `Debug`.
    pub fn header(self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        self.change(|request| {
            let header = request::header(name.as_ref(), value.as_ref())?;
            request::set(&mut request.headers, header)
        })
    }

    /// Sends the call, and yields the response's status and headers along with its value.
    ///
    /// # Errors
    ///
    /// As the call itself.
    pub async fn response(mut self) -> Result<Response<O::Output>, Error> {
        self.exchange(decode::<O>).await
    }

    /// Sends the call, and reads a response that means success.
    ///
    /// It borrows the call, which a future that it is moved into holds once more, and takes the body out of it:
    /// nothing is done with the call afterwards.
    async fn exchange<T>(
        &mut self,
        read: impl FnOnce(RawResponse, Body) -> Result<Response<T>, Error>,
    ) -> Result<Response<T>, Error> {
        let Self { client, settings, request, operation: _ } = self;
        let span = Span::of(O::DECLARATION, client.0.base_url_of(request.as_ref().ok()));
        let call = pin!(async {
            let request = request
                .as_mut()
                .map_err(|reason| Error::invalid_request(O::DECLARATION, reason.clone()))?;
            let (raw, rest) = client.send(O::DECLARATION, request, settings).await?;
            read(raw, rest)
        });
        let result = span.around(call).await;
        match &result {
            Ok(response) => span.succeed(response.status(), response.attempts()),
            Err(error) => span.fail(error),
        }
        result
    }

    /// Changes the request, unless it is invalid already; the first reason is the one that the
    /// caller gets to see.
    fn change(mut self, change: impl FnOnce(&mut Request) -> Result<(), String>) -> Self {
        if let Ok(request) = &mut self.request
            && let Err(reason) = change(request)
        {
            self.request = Err(reason);
        }
        self
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<O::Output, Error>;
    type IntoFuture = Pin<Box<dyn Future<Output = Self::Output> + Send>>;

    fn into_future(mut self) -> Self::IntoFuture {
        Box::pin(async move { self.exchange(decode::<O>).await.map(Response::into_value) })
    }
}

/// Decodes a response that means success.
fn decode<O: Operation>(mut raw: RawResponse, _: Body) -> Result<Response<O::Output>, Error> {
    match (O::DECODE)(&mut raw) {
        Ok(value) => Ok(Response::new(value, raw)),
        Err(error) => Err(Error::decode(O::DECLARATION, raw, error)),
    }
}

impl<O: Operation> fmt::Debug for Call<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &O::DECLARATION.id)
            .field("request", &format_args!("{}", O::DECLARATION))
            .finish_non_exhaustive()
    }
}
