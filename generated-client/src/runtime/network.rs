//! The transport that goes over the network, with `reqwest`.

use std::error::Error as StdError;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use http::{Request, Response, Uri};
use hyper_util::client::proxy::matcher::Matcher;
use reqwest::{Client, ClientBuilder, redirect, retry};
use tokio::runtime::{self, Handle};
use tokio::time::{Instant, timeout_at};

use super::surroundings;
use super::transport::{
    AttemptEnd, Transport, TransportError, TransportErrorKind, TransportFuture,
};

/// Whether a connection can be encrypted.
pub(crate) const HAS_TLS: bool = cfg!(any(feature = "rustls", feature = "native-tls"));

/// How long the body of a failure may take. Its status says enough to go on without.
const FAILURE_BODY: Duration = Duration::from_secs(2);

/// How many runtimes have connections at a time.
const RUNTIMES: usize = 8;

/// Sends requests over the network.
pub(crate) enum Network {
    Own(Box<Clients>),
    /// Over a client of the caller's own, which is the only one of its kind.
    Given(Client),
}

/// The clients that are made here, one for each runtime: a connection is of no use to another
/// runtime than the one that drives it. The first belongs to whichever wants one first.
pub(crate) struct Clients {
    options: Options,
    known: Mutex<Vec<(Option<runtime::Id>, Client)>>,
}

/// What a client is made with.
struct Options {
    connect_timeout: Duration,
    /// Which proxy, if any, the environment wants for what.
    proxies: Option<Matcher>,
}

impl Network {
    pub(crate) fn new(
        connect_timeout: Duration,
        is_loopback: bool,
    ) -> Result<Self, String> {
        let options = Options {
            connect_timeout,
            // A proxy's loopback is another machine's.
            proxies: (!is_loopback).then(Matcher::from_system),
        };
        let known = Mutex::new(vec![(None, options.client()?)]);
        Ok(Self::Own(Box::new(Clients { options, known })))
    }

    /// The client for calls in this runtime.
    fn client(&self) -> Result<Client, String> {
        match self {
            Self::Own(clients) => clients.client(),
            Self::Given(client) => Ok(client.clone()),
        }
    }

    /// The proxy that requests to a URL go through, if it is known.
    fn proxy(&self, url: &Uri) -> Option<String> {
        match self {
            Self::Own(clients) => clients.options.proxy(url),
            Self::Given(_) => None,
        }
    }
}

impl Clients {
    fn client(&self) -> Result<Client, String> {
        let here = Handle::current().id();
        // Nothing is left half done while the lock is held.
        let mut known = self.known.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, client)) = known.iter().find(|(owner, _)| *owner == Some(here)) {
            return Ok(client.clone());
        }
        surroundings::check_io()?;
        if let Some((owner, client)) =
            known.iter_mut().find(|(owner, _)| owner.is_none())
        {
            *owner = Some(here);
            return Ok(client.clone());
        }
        if known.len() == RUNTIMES {
            known.remove(0);
        }
        let client = self.options.client()?;
        known.push((Some(here), client.clone()));
        Ok(client)
    }
}

impl Options {
    fn proxy(&self, url: &Uri) -> Option<String> {
        let proxy = self.proxies.as_ref()?.intercept(url)?;
        // The rest of its URL may hold a password.
        let authority = proxy.uri().authority()?;
        let port = authority.port().map(|port| format!(":{port}")).unwrap_or_default();
        Some(format!("{}{port}", authority.host()))
    }

    fn client(&self) -> Result<Client, String> {
        let mut builder = Client::builder().connect_timeout(self.connect_timeout);
        if self.proxies.is_none() {
            builder = builder.no_proxy();
        }
        #[cfg(feature = "native-tls")]
        let builder = builder.tls_backend_native();
        finish(builder)
    }
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

impl Transport for Network {
    fn send(&self, request: Request<Vec<u8>>, limit: usize) -> TransportFuture<'_> {
        Box::pin(async move {
            let url = request.uri().clone();
            let end = request.extensions().get().copied();
            let client = self.client().map_err(|reason| {
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
