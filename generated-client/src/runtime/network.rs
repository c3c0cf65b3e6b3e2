//! The transport that goes over the network, with `reqwest`.

use std::error::Error as StdError;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::{Request, Response, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{Client, ClientBuilder, redirect, retry};
use tokio::runtime::{self, Handle};
use tokio::time::{Instant, timeout_at};

use super::base_url::is_loopback;
use super::error::Error;
use super::surroundings;
use super::transport::{
    AttemptEnd, Transport, TransportError, TransportErrorKind, TransportFuture,
};

/// Whether a connection can be encrypted.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// How long the body of a failure may take. Its status says enough to go on without.
const FAILURE_BODY: Duration = Duration::from_secs(2);

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
    /// Which proxy, if any, the environment wants for what.
    proxies: Matcher,
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
    /// Through the proxy that the environment wants, if it does.
    Elsewhere,
}

impl Route {
    pub(crate) fn to(host: &str) -> Self {
        if is_loopback(host) { Self::Loopback } else { Self::Elsewhere }
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
        let proxies = Matcher::from_system();
        let first = Known { owner: None, route, client: make(route, connect_timeout)? };
        let known = Mutex::new(vec![first]);
        Ok(Self(Clients::Own(Box::new(Own { connect_timeout, proxies, known }))))
    }

    /// A transport over a client that is finished.
    pub(crate) fn over(client: Client) -> Self {
        Self(Clients::Given(client))
    }

    /// The client for calls of a host in this runtime.
    fn client(&self, url: &Uri) -> Result<Client, String> {
        match &self.0 {
            Clients::Own(own) => own.client(Route::to(url.host().unwrap_or_default())),
            Clients::Given(client) => Ok(client.clone()),
        }
    }

    /// The proxy that requests to a URL go through, if it is known.
    fn proxy(&self, url: &Uri) -> Option<String> {
        match &self.0 {
            Clients::Own(own) => own.proxy(url),
            Clients::Given(_) => None,
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

    fn proxy(&self, url: &Uri) -> Option<String> {
        if is_loopback(url.host()?) {
            return None;
        }
        let proxy = self.proxies.intercept(url)?;
        // The rest of its URL may hold a password.
        let authority = proxy.uri().authority()?;
        let port = authority.port().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}{port}", authority.host()))
    }
}

/// A client for a route.
fn make(route: Route, connect_timeout: Duration) -> Result<Client, String> {
    let mut builder = Client::builder().connect_timeout(connect_timeout);
    if route == Route::Loopback {
        builder = builder.no_proxy();
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
    fn send(&self, request: Request<Vec<u8>>, limit: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let url = request.uri().clone();
            let end = request.extensions().get().copied();
            let client = self.client(&url).map_err(|reason| {
                TransportError::caused_by(TransportErrorKind::Unsendable, reason)
            })?;
            let sent = async {
                let request = request.try_into().map_err(failure)?;
                let response = client.execute(request).await.map_err(failure)?;
                read(response, limit, end).await
            };
            sent.await.map_err(|error| match self.proxy(&url) {
                Some(proxy) => error.through(proxy),
                None => error,
            })
        })
    }
}

/// Why the HTTP client could not be set up, with all the reasons that it gives.
fn not_set_up(error: &reqwest::Error) -> String {
    let mut reason = format!("the HTTP client could not be set up: {error}");
    let mut cause = error.source();
    while let Some(known) = cause {
        reason.push_str(": ");
        reason.push_str(&known.to_string());
        cause = known.source();
    }
    reason
}

async fn read(
    mut response: reqwest::Response,
    limit: usize,
    end: Option<AttemptEnd>,
) -> Result<Response<Vec<u8>>, TransportError> {
    let mut head = Response::new(());
    *head.status_mut() = response.status();
    *head.headers_mut() = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    let is_failure = !head.status().is_success();
    let fill = fill(&mut response, &mut body, limit);
    let read = if is_failure {
        let patience = Instant::now() + FAILURE_BODY;
        let patience = end.map_or(patience, |AttemptEnd(end)| end.min(patience));
        // The status of a failure says more than that its body is cut short.
        timeout_at(patience, fill).await.unwrap_or(Ok(true)).or(Ok(true))
    } else {
        fill.await
    };
    match read {
        Ok(true) => Ok(head.map(|()| body)),
        Ok(false) => Err(TransportError::too_large(head)),
        Err(error) => Err(failure(error)),
    }
}

/// Reads a body to its end; `false` if it is larger than the limit.
async fn fill(
    response: &mut reqwest::Response,
    body: &mut Vec<u8>,
    limit: usize,
) -> Result<bool, reqwest::Error> {
    while let Some(chunk) = response.chunk().await? {
        if chunk.len() > limit - body.len() {
            return Ok(false);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(true)
}

fn failure(error: reqwest::Error) -> TransportError {
    // The URL can hold a credential.
    let error = error.without_url();
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

/// Whether the connection was gone before anything of the request was written, so that `hyper`
/// could have given the request back.
pub(crate) fn was_never_written(error: &dyn StdError) -> bool {
    let mut cause = error.source();
    while let Some(known) = cause {
        if let Some(error) = known.downcast_ref::<hyper::Error>() {
            return error.is_canceled();
        }
        cause = known.source();
    }
    false
}
