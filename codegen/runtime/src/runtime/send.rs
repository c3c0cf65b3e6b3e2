//! How a request is sent: as often as the retry policy and the deadline allow.

use std::time::{Duration, SystemTime};

use http::Request as HttpRequest;
use tokio::runtime::Handle;
use tokio::time::{Instant, sleep, timeout};

use super::client::{Client, Settings, Shared};
use super::error::Error;
use super::operation::Declaration;
use super::request::Request;
use super::response::RawResponse;
use super::trace::Span;
use super::transport::{TransportError, TransportErrorKind};

impl Client {
    /// Sends a request, again if need be, and takes any 2xx for a success.
    pub(crate) async fn send(
        &self,
        operation: &'static Declaration,
        request: Request,
        settings: &Settings,
    ) -> Result<RawResponse, Error> {
        let shared = &self.0;
        let request = shared
            .decorate(operation, request)
            .map_err(|reason| Error::invalid_request(operation, reason))?;
        if Handle::try_current().is_err() {
            let reason = "calls must be awaited in a Tokio runtime".to_owned();
            return Err(Error::invalid_request(operation, reason));
        }
        let span = Span::of(operation);
        let result = span.around(shared.attempts(operation, &request, settings)).await;
        span.finish(&result);
        result
    }
}

impl Shared {
    /// The whole request: with the base URL, the headers of the client and the credentials.
    fn decorate(
        &self,
        operation: &'static Declaration,
        mut request: Request,
    ) -> Result<HttpRequest<Vec<u8>>, String> {
        for (name, value) in &self.headers {
            request.headers.entry(name).or_insert_with(|| value.clone());
        }
        self.credentials.apply(operation.security, &mut request)?;
        let uri = self.base_url.join(&request.path, &request.query)?;
        let mut decorated = HttpRequest::new(request.body.unwrap_or_default());
        *decorated.method_mut() = operation.method.clone();
        *decorated.uri_mut() = uri;
        *decorated.headers_mut() = request.headers;
        Ok(decorated)
    }

    async fn attempts(
        &self,
        operation: &'static Declaration,
        request: &HttpRequest<Vec<u8>>,
        settings: &Settings,
    ) -> Result<RawResponse, Error> {
        // A deadline that is too far for a clock is none.
        let deadline = Instant::now().checked_add(settings.deadline);
        let mut attempts = 0;
        loop {
            attempts += 1;
            let left = deadline.map_or(Duration::MAX, |end| end - Instant::now());
            let time = settings.timeout.min(left);
            let result = self.attempt(operation, request.clone(), attempts, time).await;
            let error = match result {
                Err(error) if error.is_retryable() => error,
                settled => {
                    if is_answered(&settled) {
                        self.budget.refill(attempts > 1);
                    }
                    return settled;
                }
            };
            let wait = settings.retry.wait(attempts, error.retry_after());
            let wait = wait.filter(|wait| ends_before(*wait, deadline));
            let Some(wait) = wait.filter(|_| self.budget.take()) else {
                return Err(error);
            };
            Span::retry(&error, wait);
            sleep(wait).await;
        }
    }

    async fn attempt(
        &self,
        operation: &'static Declaration,
        request: HttpRequest<Vec<u8>>,
        attempts: u32,
        time: Duration,
    ) -> Result<RawResponse, Error> {
        let sent =
            timeout(time, self.transport.send(request, self.response_limit)).await;
        let answer = match sent {
            Ok(Ok(answer)) if answer.body().len() > self.response_limit => {
                Err(TransportError::too_large(answer.map(|_| ())))
            }
            Ok(result) => result,
            Err(_) => Err(TransportError::new(TransportErrorKind::Timeout)),
        };
        let answer = answer.map_err(|error| {
            Error::transport(operation, self.api, self.base_url.host(), attempts, error)
        })?;
        let (head, body) = answer.into_parts();
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body,
            at: SystemTime::now(),
            attempts,
            api: self.api,
        };
        if response.status.is_success() {
            Ok(response)
        } else {
            Err(Error::api(operation, response))
        }
    }
}

/// Whether the API is there and does its work, whatever it thinks of the request.
fn is_answered(result: &Result<RawResponse, Error>) -> bool {
    let status = match result {
        Ok(response) => Some(response.status),
        Err(error) => error.status(),
    };
    status.is_some_and(|status| !status.is_server_error())
}

/// Whether something that takes so long is over before a point in time.
fn ends_before(time: Duration, deadline: Option<Instant>) -> bool {
    match (Instant::now().checked_add(time), deadline) {
        (Some(end), Some(deadline)) => end < deadline,
        (Some(_), None) => true,
        // The end is too far for a clock.
        (None, _) => false,
    }
}
