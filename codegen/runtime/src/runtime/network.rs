//! The transport that goes over the network, with `reqwest`.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;
use std::{fmt, iter, mem};

use http::{Request, Response, Uri};
use hyper::body::{Body as HttpBody, Bytes, Frame, SizeHint};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{Client, ClientBuilder, Url, redirect, retry};
use tokio::runtime::{self, Handle};

use super::base_url::is_loopback;
use super::body::Body;
use super::error::Error;
use super::request::Head;
use super::surroundings;
use super::transport::{Transport, TransportError, TransportErrorKind, TransportFuture};

/// Whether a connection can be encrypted.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// How many clients have connections at a time.
const CLIENTS: usize = 8;

/// The [`Transport`] that goes over the network, with `reqwest`: what a client has unless its
/// builder is given another one.
///
/// It is there to be wrapped in a transport of your own, which logs or counts what goes by; the
/// crate's documentation shows one.
pub struct NetworkTransport(Clients);

enum Clients {
    Own(Box<Own>),
    /// A client of the caller's own, which is the only one of its kind.
    Given(Client),
}

/// The clients that are made here, one for each runtime: a connection is of no use to another
/// runtime than the one that drives it.
struct Own {
    connect_timeout: Duration,
    /// Which proxy the environment wants for what, if it wants any.
    proxies: Option<Matcher>,
    known: Mutex<Vec<Known>>,
}

/// A client that is made here.
struct Known {
    /// The first one belongs to whichever runtime wants it first.
    owner: Option<runtime::Id>,
    route: Route,
    client: Client,
}

/// How requests get to where they go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Route {
    /// To this machine, and through no proxy: its loopback is another machine's.
    Loopback,
    /// The same without encryption. It knows no certificates: to read all that a system knows takes longer than
    /// many a test.
    PlainLoopback,
    /// Through the proxy that the environment wants, if it does.
    Elsewhere,
}

impl Route {
    pub(crate) fn to(host: &str, is_encrypted: bool) -> Self {
        match (is_loopback(host), is_encrypted) {
            (true, true) => Self::Loopback,
            (true, false) => Self::PlainLoopback,
            (false, _) => Self::Elsewhere,
        }
    }
}

impl NetworkTransport {
    /// A transport with connections of its own, each of which may take so long to come about. Unless
    /// they are on the loopback interface, hosts are reached through the proxy that the environment
    /// names, if it does.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if the HTTP client or TLS
    /// can't be set up.
    pub fn new(connect_timeout: Duration) -> Result<Self, Error> {
        Self::along(Route::Elsewhere, connect_timeout).map_err(Error::configuration)
    }

    /// A transport over an HTTP client of your own;
    /// [`ClientBuilder::http_client`](super::ClientBuilder::http_client) says what becomes of it.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if the HTTP client or TLS
    /// can't be set up.
    pub fn with_client(builder: ClientBuilder) -> Result<Self, Error> {
        finish(builder).map(Self::over).map_err(Error::configuration)
    }

    /// A transport whose first client is for one route.
    pub(crate) fn along(route: Route, connect_timeout: Duration) -> Result<Self, String> {
        let proxies = Some(Matcher::from_system()).filter(has_proxy);
        let first = Known { owner: None, route, client: make(route, connect_timeout)? };
        let known = Mutex::new(vec![first]);
        Ok(Self(Clients::Own(Box::new(Own { connect_timeout, proxies, known }))))
    }

    /// A transport over a client that is finished.
    pub(crate) fn over(client: Client) -> Self {
        Self(Clients::Given(client))
    }

    /// The client for calls of a host in this runtime.
    fn client(&self, route: Route) -> Result<Client, String> {
        match &self.0 {
            Clients::Own(own) => own.client(route),
            Clients::Given(client) => Ok(client.clone()),
        }
    }

    /// The proxy that requests to a URL go through, if it is known.
    fn proxy(&self, route: Route, url: &Url) -> Option<String> {
        match (&self.0, route) {
            (Clients::Own(own), Route::Elsewhere) => own.proxy(url),
            (Clients::Own(_) | Clients::Given(_), _) => None,
        }
    }
}

impl fmt::Debug for NetworkTransport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("NetworkTransport").finish_non_exhaustive()
    }
}

impl Own {
    fn client(&self, route: Route) -> Result<Client, String> {
        let here = Handle::current().id();
        // Nothing is left half done while the lock is held.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        let mut along = known.iter_mut().filter(|known| known.route == route);
        if let Some(known) = along.find(|known| known.owner == Some(here)) {
            return Ok(known.client.clone());
        }
        surroundings::check_io()?;
        let mut along = known.iter_mut().filter(|known| known.route == route);
        if let Some(known) = along.find(|known| known.owner.is_none()) {
            known.owner = Some(here);
            return Ok(known.client.clone());
        }
        if known.len() == CLIENTS {
            known.remove(0);
        }
        let client = make(route, self.connect_timeout)?;
        let owner = Some(here);
        known.push(Known { owner, route, client: client.clone() });
        Ok(client)
    }

    fn proxy(&self, url: &Url) -> Option<String> {
        let proxies = self.proxies.as_ref()?;
        let proxy = proxies.intercept(&url.as_str().parse().ok()?)?;
        // The rest of its URL may hold a password.
        let authority = proxy.uri().authority()?;
        let port = authority.port().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}{port}", authority.host()))
    }
}

/// Whether there is a proxy for anything.
fn has_proxy(proxies: &Matcher) -> bool {
    let anywhere = ["http://host.invalid", "https://host.invalid"].map(Uri::from_static);
    anywhere.iter().any(|url| proxies.intercept(url).is_some())
}

/// A client for a route.
fn make(route: Route, connect_timeout: Duration) -> Result<Client, String> {
    let mut builder = Client::builder().connect_timeout(connect_timeout);
    if route != Route::Elsewhere {
        builder = builder.no_proxy();
    }
    #[cfg(any(feature = "rustls", feature = "native-tls"))]
    if route == Route::PlainLoopback {
        builder = builder.tls_certs_only([]);
    }
    #[cfg(feature = "native-tls")]
    let builder = builder.tls_backend_native();
    finish(builder)
}

/// Makes a client that does nothing by itself.
pub(crate) fn finish(builder: ClientBuilder) -> Result<Client, String> {
    let builder = builder
        // Followed, a redirect could carry credentials to another host.
        .redirect(redirect::Policy::none())
        // Whether to send a request again is for the client to decide.
        .retry(retry::never());
    builder.build().map_err(|error| not_set_up(&error))
}

impl Transport for NetworkTransport {
    fn send(&self, request: Request<Body>) -> TransportFuture<'_> {
        Box::pin(async move {
            let request = request.map(outgoing).try_into().map_err(failure)?;
            self.exchange(request).await
        })
    }
}

impl NetworkTransport {
    /// Carries out a request.
    pub(crate) fn exchange(
        &self,
        request: reqwest::Request,
    ) -> impl Future<Output = Result<Response<Body>, TransportError>> + use<> {
        let url = request.url();
        let route = Route::to(url.host_str().unwrap_or_default(), url.scheme() == "https");
        let proxy = self.proxy(route, url);
        let sent = self.client(route).map(|client| client.execute(request));
        async {
            let sent = sent.map_err(|reason| {
                TransportError::caused_by(TransportErrorKind::Unsendable, reason)
            })?;
            let failure = move |error| {
                let error = failure(error);
                match &proxy {
                    Some(proxy) => error.through(proxy.clone()),
                    None => error,
                }
            };
            let mut response = sent.await.map_err(&failure)?;
            let mut received = Response::new(());
            *received.status_mut() = response.status();
            *received.version_mut() = response.version();
            *received.headers_mut() = mem::take(response.headers_mut());
            *received.extensions_mut() = mem::take(response.extensions_mut());
            let body = reqwest::Body::from(response);
            Ok(received.map(|()| Body::movable(Incoming { body, failure })))
        }
    }
}

/// A request as `reqwest` takes it.
pub(crate) fn request(head: Head, body: Body) -> reqwest::Request {
    let mut request = reqwest::Request::new(head.method, head.url);
    *request.headers_mut() = head.headers;
    *request.body_mut() = Some(outgoing(body));
    request
}

/// A request's body as `reqwest` takes it.
fn outgoing(body: Body) -> reqwest::Body {
    match body.bytes() {
        Some(bytes) => bytes.clone().into(),
        None => reqwest::Body::wrap(body),
    }
}

/// A response's body, and what its errors come to.
struct Incoming<F> {
    body: reqwest::Body,
    failure: F,
}

impl<F: Fn(reqwest::Error) -> TransportError + Unpin> HttpBody for Incoming<F> {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let polled = Pin::new(&mut self.body).poll_frame(context);
        polled.map_err(&self.failure)
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

/// Why the HTTP client could not be set up, with all the reasons that it gives.
fn not_set_up(error: &reqwest::Error) -> String {
    let mut reason = format!("the HTTP client could not be set up: {error}");
    for cause in causes(error) {
        reason.push_str(": ");
        reason.push_str(&cause.to_string());
    }
    reason
}

fn failure(error: reqwest::Error) -> TransportError {
    // The URL can hold a credential.
    let error = error.without_url();
    if let Some(error) = of_body(&error) {
        return error.clone().of_request();
    }
    let kind = if error.is_connect() {
        if error.is_timeout() {
            TransportErrorKind::ConnectTimeout
        } else {
            TransportErrorKind::Connect
        }
    } else if error.is_timeout() {
        TransportErrorKind::Timeout
    } else if error.is_builder() {
        TransportErrorKind::Unsendable
    } else if was_never_written(&error) {
        TransportErrorKind::Connect
    } else {
        TransportErrorKind::Lost
    };
    TransportError::caused_by(kind, error)
}

/// Why the request's own body could not be read, if that is what went wrong.
fn of_body(error: &reqwest::Error) -> Option<&TransportError> {
    causes(error).find_map(|cause| cause.downcast_ref())
}

/// What is behind an error, from what was done to what went wrong.
fn causes<'a>(
    error: &'a (dyn StdError + 'static),
) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    iter::successors(error.source(), |cause| (**cause).source())
}

/// Whether the connection was gone before anything of the request was written, so that `hyper`
/// could have given the request back.
pub(crate) fn was_never_written(error: &(dyn StdError + 'static)) -> bool {
    let known = causes(error).find_map(|cause| cause.downcast_ref::<hyper::Error>());
    known.is_some_and(hyper::Error::is_canceled)
}
