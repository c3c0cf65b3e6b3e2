//! How a request is sent: as often as the retry policy and the deadline allow.

use std::fmt;
use std::pin::{Pin, pin};
use std::time::{Duration, SystemTime};

use http::Method;
use http::header::{ACCEPT, CONTENT_LENGTH, HeaderValue};
use http::response::Parts;
use hyper::body::Bytes;
use tokio::time::{Instant, sleep, timeout_at};

use super::base_url::BaseUrl;
use super::body::{Body, Outgoing};
use super::client::{Client, Settings, Shared};
use super::credentials::source::{Authorization, NoToken};
use super::error::Error;
use super::operation::Declaration;
use super::request::{self, Head, Request};
use super::response::RawResponse;
use super::secrets::Secrets;
use super::surroundings;
use super::trace::Span;
use super::transport::{TransportError, TransportErrorKind};

/// How long the body of a failure may take. Its status says enough to go on without.
const FAILURE_BODY: Duration = Duration::from_secs(2);

/// The least time that an attempt must have before the deadline, unless all is in a hurry: with
/// less, it would only cover up what is known already.
const LEAST: Duration = Duration::from_secs(1);

impl Client {
    /// Sends a request, again if need be, and yields a response that means success. What the response's body
    /// is follows where the settings want it as a stream.
    pub(crate) async fn send(
        &self,
        operation: &'static Declaration,
        request: &mut Request,
        settings: &Settings,
    ) -> Result<(RawResponse, Body), Error> {
        let invalid = |reason| Error::invalid_request(operation, reason);
        let body = request.body.take().unwrap_or_default();
        let head = self.0.head(operation, request, &body).map_err(invalid)?;
        surroundings::check().map_err(invalid)?;
        let body = body.claim().map_err(invalid)?;
        Exchange::new(&self.0, (operation, request), (head, body), settings).carry_out().await
    }
}

impl Shared {
    /// The request with the base URL, the headers of the client and the credentials, but for what is
    /// fetched.
    fn head(
        &self,
        operation: &'static Declaration,
        request: &Request,
        body: &Outgoing,
    ) -> Result<Head, String> {
        let mut request = request.clone();
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
        if body.is_empty() && has_body_by_nature(operation.method) {
            // Without it, some servers wait for a body, or refuse the request.
            request::set(&mut request.headers, (CONTENT_LENGTH, 0.into()))?;
        }
        request.query.check()?;
        let base_url = self.base_url_of(Some(&request));
        base_url.check(self.allow_plain_http)?;
        Ok(Head {
            method: operation.method.clone(),
            url: base_url.join(&request.path, &request.query)?,
            headers: request.headers,
            operation: Some(operation),
        })
    }

    /// The base URL of a request, should there be one.
    pub(crate) fn base_url_of<'a>(&'a self, request: Option<&'a Request>) -> &'a BaseUrl {
        request.and_then(|request| request.base_url.as_deref()).unwrap_or(&self.base_url)
    }

    /// Sends a request, and reads the head of the response.
    pub(crate) fn begin(
        &self,
        head: Head,
        body: Body,
        time: &Time,
    ) -> impl Future<Output = Result<(Parts, Body), TransportError>> {
        let sent = self.transport.send(head, body);
        async { Ok(time.limit(pin!(sent)).await?.into_parts()) }
    }

    /// Reads the body of a response, unless it is too large.
    pub(crate) async fn read(
        &self,
        body: &mut Body,
        is_success: bool,
        time: &Time,
    ) -> Result<Option<Bytes>, TransportError> {
        if is_success {
            return time.limit(pin!(body.read(self.response_limit))).await;
        }
        // The status of a failure says more than that its body is cut short.
        let mut bytes = Vec::new();
        let fits = {
            let reading = pin!(body.read_into(&mut bytes, self.response_limit));
            time.at_most(FAILURE_BODY).limit(reading).await.unwrap_or(true)
        };
        Ok(fits.then(|| bytes.into()))
    }
}

/// A call while it is sent, as often as that takes.
///
/// What its futures need is here, since they keep what they are given twice: as they were given it, and
/// where they use it.
struct Exchange<'c> {
    client: &'c Shared,
    operation: &'static Declaration,
    request: &'c Request,
    settings: &'c Settings,
    /// When the call is over; `None` if that is too far for a clock.
    deadline: Option<Instant>,
    authorization: Authorization<'c>,
    /// What must not show.
    secrets: Secrets,
    /// What is sent next, if it is made already.
    head: Option<Head>,
    body: Outgoing,
    /// How many attempts there are by now.
    attempts: u32,
}

impl<'c> Exchange<'c> {
    fn new(
        client: &'c Shared,
        (operation, request): (&'static Declaration, &'c Request),
        (head, body): (Head, Outgoing),
        settings: &'c Settings,
    ) -> Self {
        let deadline = Instant::now().checked_add(settings.deadline);
        Self {
            client,
            operation,
            request,
            settings,
            deadline,
            authorization: Authorization::of(client, operation, deadline),
            secrets: client.secrets.clone(),
            head: Some(head),
            body,
            attempts: 0,
        }
    }

    async fn carry_out(&mut self) -> Result<(RawResponse, Body), Error> {
        let mut is_retry = false;
        let mut is_reached = false;
        loop {
            self.prepare().await?;
            self.attempts += 1;
            let error = match self.attempt().await {
                Ok((mut response, rest)) => {
                    self.client.budget.refill(is_retry);
                    response.extensions.extend(self.settings.extensions.clone());
                    return Ok((response, rest));
                }
                Err(error) => error.of_call(is_reached, self.settings.allow_duplicates),
            };
            let replaced = self.authorization.replace(error.status()).await;
            if replaced.map_err(|why| self.no_token(why))? {
                if !self.body.is_repeatable() {
                    return Err(error.of_stream());
                }
                // It wasn't carried out, so that it may be sent again whatever it does.
                Span::retry(&error, Duration::ZERO);
                is_reached = true;
                continue;
            }
            let Some(wait) = wait(&error, self.settings, self.deadline) else {
                return Err(error);
            };
            if !self.body.is_repeatable() {
                return Err(error.of_stream());
            }
            let Some(token) = self.client.budget.take() else {
                return Err(error);
            };
            Span::retry(&error, wait);
            is_reached = error.has_reached();
            sleep(wait).await;
            token.spend();
            is_retry = true;
        }
    }

    /// Makes what is sent next, with the token that is fetched for it.
    async fn prepare(&mut self) -> Result<(), Error> {
        let Self { client, operation, request, body, .. } = self;
        let head = match &mut self.head {
            Some(head) => head,
            // For another attempt it is made anew: a copy that is kept would mostly be for nothing.
            none => {
                let head = client.head(operation, request, body);
                none.insert(head.map_err(|reason| Error::invalid_request(operation, reason))?)
            }
        };
        let added = self.authorization.add(&mut head.headers).await;
        let secrets = client.secrets.of_request(&client.credentials, &head.headers);
        self.secrets = self.secrets.with(&secrets);
        added.map_err(|why| self.no_token(why))
    }

    fn no_token(&self, why: NoToken) -> Error {
        Error::no_token(self.operation, self.attempts, why, &self.secrets)
    }

    /// Sends the request once.
    async fn attempt(&mut self) -> Result<(RawResponse, Body), Error> {
        let operation = self.operation;
        let (head, body, rest) = match self.receive().await {
            Ok(received) => received,
            Err(error) => {
                let host = self.client.base_url_of(Some(self.request)).host();
                let secrets = self.secrets.clone();
                return Err(Error::transport(operation, host, self.attempts, error, secrets));
            }
        };
        let response = RawResponse {
            status: head.status,
            headers: head.headers,
            body,
            at: SystemTime::now(),
            attempts: self.attempts,
            api: operation.api,
            secrets: self.secrets.clone(),
            extensions: head.extensions,
        };
        match (operation.is_success(response.status), &response.body) {
            (true, Some(_)) => Ok((response, rest)),
            (true, None) => Err(Error::too_large(operation, response)),
            (false, _) => Err(Error::api(operation, response)),
        }
    }

    /// Sends what is next, and reads the response: its head, its body, and what is left of that.
    async fn receive(&mut self) -> Result<(Parts, Option<Bytes>, Body), TransportError> {
        let time = Time::left(self.settings, self.deadline);
        let body = time.limit(pin!(self.body.open())).await?;
        // It has been prepared.
        let head = self.head.take().ok_or(TransportErrorKind::Unsendable)?;
        let (head, mut rest) = self.client.begin(head, body, &time).await?;
        let is_success = self.operation.is_success(head.status);
        if is_success && self.settings.is_streamed {
            return Ok((head, Some(Bytes::new()), rest));
        }
        let body = self.client.read(&mut rest, is_success, &time).await?;
        Ok((head, body, Body::default()))
    }
}

/// Whether requests with this method have a body as a rule, so that one without says that it has none.
fn has_body_by_nature(method: &Method) -> bool {
    [Method::POST, Method::PUT, Method::PATCH].contains(method)
}

/// The time that an attempt has.
pub(crate) struct Time {
    length: Duration,
    /// When it is over; `None` if that is too far for a clock.
    end: Option<Instant>,
    /// Whether the deadline of the call cuts it short.
    is_cut: bool,
}

impl Time {
    pub(crate) fn left(settings: &Settings, deadline: Option<Instant>) -> Self {
        let now = Instant::now();
        let left = deadline.map_or(Duration::MAX, |end| end - now);
        let length = settings.timeout.min(left);
        Self { length, end: now.checked_add(length), is_cut: left < settings.timeout }
    }

    /// The same time, or so long from now if that is sooner over.
    fn at_most(&self, length: Duration) -> Self {
        let end = Instant::now() + length;
        Self { end: Some(self.end.map_or(end, |known| known.min(end))), ..*self }
    }

    /// Lets something take no longer. It stays where it is: each time that a future is moved into another,
    /// the other is twice its size, and copied as a whole.
    async fn limit<T>(
        &self,
        what: Pin<&mut impl Future<Output = Result<T, TransportError>>>,
    ) -> Result<T, TransportError> {
        let Some(end) = self.end else {
            return what.await;
        };
        timeout_at(end, what).await.unwrap_or_else(|_| {
            let kind = TransportErrorKind::Timeout;
            Err(TransportError::caused_by(kind, self.to_string()))
        })
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
