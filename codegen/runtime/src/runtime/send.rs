//! How a request is sent: as often as the retry policy and the deadline allow.

use std::fmt;
use std::time::{Duration, SystemTime};

use http::header::{ACCEPT, CONTENT_LENGTH, HeaderValue};
use http::{Method, Request as HttpRequest};
use tokio::time::error::Elapsed;
use tokio::time::{Instant, sleep, timeout_at};

use super::client::{Client, Settings, Shared};
use super::credentials::source::Authorization;
use super::error::Error;
use super::operation::{Declaration, OperationInfo};
use super::request::{self, Request};
use super::response::RawResponse;
use super::secrets::Secrets;
use super::surroundings;
use super::trace::Span;
use super::transport::{AttemptEnd, TransportError, TransportErrorKind};

/// The least time that an attempt must have before the deadline, unless all is in a hurry: with
/// less, it would only cover up what is known already.
const LEAST: Duration = Duration::from_secs(1);

impl Client {
    /// Sends a request, again if need be, and takes any 2xx for a success.
    pub(crate) async fn send(
        &self,
        operation: &'static Declaration,
        request: Request,
        settings: &Settings,
    ) -> Result<RawResponse, Error> {
        let invalid = |reason| Error::invalid_request(operation, reason);
        let request = self.0.decorate(operation, request).map_err(invalid)?;
        surroundings::check().map_err(invalid)?;
        self.0.attempts(operation, request, settings).await
    }
}

impl Shared {
    /// The whole request: with the base URL, the headers of the client and the credentials.
    fn decorate(
        &self,
        operation: &'static Declaration,
        mut request: Request,
    ) -> Result<HttpRequest<Vec<u8>>, String> {
        if !request.headers.contains_key(ACCEPT) {
            let accept = HeaderValue::from_static(operation.accept);
            request::set(&mut request.headers, (ACCEPT, accept))?;
        }
        for (name, value) in &self.headers {
            if !request.headers.contains_key(name) {
                request::set(&mut request.headers, (name.clone(), value.clone()))?;
            }
        }
        self.credentials.apply(operation.security, &mut request)?;
        if request.body.is_none() && has_body_by_nature(&operation.method) {
            // Without it, some servers wait for a body, or refuse the request.
            request::set(&mut request.headers, (CONTENT_LENGTH, 0.into()))?;
        }
        request.query.check()?;
        let base_url = request.base_url.as_ref().unwrap_or(&self.base_url);
        base_url.check(self.allow_plain_http)?;
        let uri = base_url.join(&request.path, &request.query)?;
        let mut decorated = HttpRequest::new(request.body.unwrap_or_default());
        *decorated.method_mut() = operation.method.clone();
        *decorated.uri_mut() = uri;
        *decorated.headers_mut() = request.headers;
        decorated.extensions_mut().insert(OperationInfo::new(operation));
        Ok(decorated)
    }

    async fn attempts(
        &self,
        operation: &'static Declaration,
        mut request: HttpRequest<Vec<u8>>,
        settings: &Settings,
    ) -> Result<RawResponse, Error> {
        // A deadline that is too far for a clock is none.
        let deadline = Instant::now().checked_add(settings.deadline);
        let mut authorization = Authorization::of(self, operation, deadline);
        let added = authorization.add(request.headers_mut()).await;
        let mut secrets = Secrets::of(&self.credentials, request.headers());
        added.map_err(|why| Error::no_token(operation, 0, why, &secrets))?;
        let mut attempts = 0;
        let mut is_retry = false;
        let mut is_reached = false;
        loop {
            attempts += 1;
            let time = Time::left(settings, deadline);
            let sent = (request.clone(), secrets.clone());
            let attempt = self.attempt(operation, sent.0, attempts, time, sent.1);
            let error = match attempt.await {
                Ok(response) => {
                    self.budget.refill(is_retry);
                    return Ok(response);
                }
                Err(error) => error.of_call(is_reached, settings.allow_duplicates),
            };
            let replaced = authorization.replace(error.status(), request.headers_mut()).await;
            if replaced.map_err(|why| Error::no_token(operation, attempts, why, &secrets))? {
                // It wasn't carried out, so that it may be sent again whatever it does.
                secrets = secrets.and(&Secrets::of(&self.credentials, request.headers()));
                Span::retry(&error, Duration::ZERO);
                is_reached = true;
                continue;
            }
            let wait = wait(&error, settings, deadline);
            let Some((wait, token)) = wait.and_then(|wait| Some((wait, self.budget.take()?)))
            else {
                return Err(error);
            };
            Span::retry(&error, wait);
            is_reached = error.has_reached();
            sleep(wait).await;
            token.spend();
            is_retry = true;
        }
    }

    async fn attempt(
        &self,
        operation: &'static Declaration,
        mut request: HttpRequest<Vec<u8>>,
        attempts: u32,
        time: Time,
        secrets: Secrets,
    ) -> Result<RawResponse, Error> {
        if let Some(end) = time.end {
            request.extensions_mut().insert(AttemptEnd(end));
        }
        let host = request.uri().host().unwrap_or_default().to_owned();
        let sent = self.transport.send(request, self.response_limit);
        let sent = time.limit(sent).await.unwrap_or_else(|_| {
            let kind = TransportErrorKind::Timeout;
            Err(TransportError::caused_by(kind, time.to_string()))
        });
        let (head, body) = match sent {
            Ok(response) => {
                let (head, body) = response.into_parts();
                let fits = body.len() <= self.response_limit;
                (head, Some(body).filter(|_| fits))
            }
            Err(mut error) => match error.take_response() {
                Some(response) => (response.into_parts().0, None),
                None => {
                    return Err(Error::transport(operation, &host, attempts, error, secrets));
                }
            },
        };
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body,
            at: SystemTime::now(),
            attempts,
            api: operation.api,
            secrets,
        };
        match (response.status.is_success(), &response.body) {
            (true, Some(_)) => Ok(response),
            (true, None) => Err(Error::too_large(operation, response)),
            (false, _) => Err(Error::api(operation, response)),
        }
    }
}

/// Whether requests with this method have a body as a rule, so that one without says that it has none.
fn has_body_by_nature(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// The time that an attempt has.
struct Time {
    length: Duration,
    /// When it is over; `None` if that is too far for a clock.
    end: Option<Instant>,
    /// Whether the deadline of the call cuts it short.
    is_cut: bool,
}

impl Time {
    fn left(settings: &Settings, deadline: Option<Instant>) -> Self {
        let now = Instant::now();
        let left = deadline.map_or(Duration::MAX, |end| end - now);
        let length = settings.timeout.min(left);
        Self { length, end: now.checked_add(length), is_cut: left < settings.timeout }
    }

    /// Lets something take no longer.
    async fn limit<F: Future>(&self, what: F) -> Result<F::Output, Elapsed> {
        match self.end {
            Some(end) => timeout_at(end, what).await,
            None => Ok(what.await),
        }
    }
}

impl fmt::Display for Time {
    /// Why it was not enough.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_cut {
            f.write_str("the call's deadline came")
        } else {
            write!(f, "the attempt took longer than {:?}", self.length)
        }
    }
}

/// How long to wait until the next attempt, if there is to be one.
fn wait(error: &Error, settings: &Settings, deadline: Option<Instant>) -> Option<Duration> {
    if !error.is_retryable() {
        return None;
    }
    let wait = settings.retry.wait(error.attempts(), error.retry_after())?;
    let least = LEAST.min(settings.timeout).min(settings.deadline / 10);
    let next = wait.saturating_add(least);
    ends_before(next, deadline).then_some(wait)
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
