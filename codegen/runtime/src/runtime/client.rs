//! The client: what all calls of an API share.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::{Extensions, HeaderMap};

use super::base_url::BaseUrl;
use super::body::Body;
use super::credentials::{Credentials, Scheme};
use super::network::{self, NetworkTransport};
use super::rate_limit::RateLimitHeaders;
use super::request::Head;
use super::retry::{Budget, RetryPolicy};
use super::secrets::Secrets;
use super::transport::{Transport, TransportError, TransportFuture};

/// What the API's document says of the API as a whole.
#[derive(Debug)]
pub(crate) struct Api {
    /// The URL of the document's first server, if it is a whole one.
    pub(crate) base_url: Option<&'static str>,
    /// The sets of schemes of which one must be met for any operation; none at all if there is one
    /// that needs no authentication.
    pub(crate) security: &'static [&'static [&'static Scheme]],
    pub(crate) rate_limit: RateLimitHeaders,
    /// The header that a response carries the API's own id of the request in.
    pub(crate) request_id: Option<&'static str>,
}

/// A client of the API.
///
/// Cloning is cheap: all clones share one connection pool, one configuration and one budget of
/// retries, so there is no need to wrap a client in an [`Arc`].
#[derive(Clone)]
pub struct Client(pub(crate) Arc<Shared>);

/// What all clones of a client share.
pub(crate) struct Shared {
    pub(crate) base_url: BaseUrl,
    /// The base URLs that were given for servers which only some operations have, by their setters.
    pub(crate) servers: BTreeMap<&'static str, BaseUrl>,
    pub(crate) allow_plain_http: bool,
    pub(crate) credentials: Credentials,
    /// What of them never changes and must not show.
    pub(crate) secrets: Secrets,
    /// The headers that every request gets, unless it has them already.
    pub(crate) headers: HeaderMap,
    pub(crate) transport: Sending,
    pub(crate) response_limit: usize,
    pub(crate) settings: Settings,
    pub(crate) budget: Budget,
}

/// What a client sends requests with.
pub(crate) enum Sending {
    /// Its own transport, which looks at nothing but the request.
    Network(NetworkTransport),
    /// One that it was given.
    Given(Arc<dyn Transport>),
}

impl Sending {
    /// Sends a request.
    pub(crate) fn send(
        &self,
        head: Head,
        body: Body,
    ) -> impl Future<Output = Result<http::Response<Body>, TransportError>> {
        let sent = match self {
            Self::Network(network) => Sent::Network(network.exchange(network::request(head, body))),
            Self::Given(transport) => {
                Sent::Given(head.into_http(body).map(|request| transport.send(request)))
            }
        };
        async {
            match sent {
                Sent::Network(exchange) => exchange.await,
                Sent::Given(response) => response?.await,
            }
        }
    }
}

/// A request that is on its way.
enum Sent<'a, N> {
    Network(N),
    Given(Result<TransportFuture<'a>, TransportError>),
}

/// What a call can have its own of.
#[derive(Debug, Clone)]
pub(crate) struct Settings {
    /// How long an attempt may take.
    pub(crate) timeout: Duration,
    /// How long all attempts may take together, and the waits between them.
    pub(crate) deadline: Duration,
    pub(crate) retry: RetryPolicy,
    /// Whether a call may be sent again though it may have been carried out.
    pub(crate) allow_duplicates: bool,
    /// What the response carries along, for whoever reads it.
    pub(crate) extensions: Extensions,
    /// Whether the body of a success is read as it comes, by whoever made the call.
    pub(crate) is_streamed: bool,
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("servers", &self.0.servers)
            .field("credentials", &self.0.credentials)
            .field("settings", &self.0.settings)
            .finish_non_exhaustive()
    }
}
