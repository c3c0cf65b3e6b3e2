//! The client, and how it is configured.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use super::credentials::{Credentials, Scheme};
use super::error::Error;
use super::operation::Declaration;
use super::request::Request;
use super::response::RawResponse;
use super::transport::{BaseUrl, Transport};

/// How long an answer may take unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// What the API's document says of the API as a whole.
#[derive(Debug)]
pub(crate) struct Api {
    /// The URL of the document's first server, if it is a whole one.
    pub(crate) base_url: Option<&'static str>,
}

/// A client of the API.
///
/// Cloning is cheap: all clones share one connection pool and one configuration, so there is no
/// need to wrap a client in an [`Arc`].
#[derive(Clone)]
pub struct Client(Arc<Shared>);

struct Shared {
    base_url: BaseUrl,
    credentials: Credentials,
    transport: Transport,
}

impl Client {
    /// Sends a request and takes any 2xx for a success.
    pub(crate) async fn send(
        &self,
        operation: &'static Declaration,
        mut request: Request,
    ) -> Result<RawResponse, Error> {
        let Shared {
            base_url,
            credentials,
            transport,
        } = &*self.0;
        credentials
            .apply(operation.security, &mut request)
            .map_err(|reason| Error::invalid_request(operation, reason))?;
        let url = base_url
            .join(&request.path, &request.query)
            .map_err(|reason| Error::invalid_request(operation, reason))?;
        let response = transport
            .send(operation.method.clone(), url, request)
            .await
            .map_err(|error| Error::transport(operation, error))?;
        if response.status.is_success() {
            Ok(response)
        } else {
            Err(Error::api(operation, response))
        }
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("base_url", &self.0.base_url)
            .field("credentials", &self.0.credentials)
            .finish_non_exhaustive()
    }
}

/// Configures a [`Client`].
#[derive(Clone, Debug)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    base_url: Option<String>,
    credentials: Credentials,
    timeout: Duration,
}

impl ClientBuilder {
    pub(crate) fn new(api: &Api) -> Self {
        Self {
            base_url: api.base_url.map(str::to_owned),
            credentials: Credentials::default(),
            timeout: TIMEOUT,
        }
    }

    /// The URL in front of every operation's path, with or without a slash at its end.
    ///
    /// By default that of the first server in the API's document. Unless it's on the loopback
    /// interface, requests go through the proxy that the environment names, if it does.
    pub fn base_url(mut self, base_url: impl Into<String>) -> Self {
        self.base_url = Some(base_url.into());
        self
    }

    /// How long a call may take, from the connection to the last byte of the answer; 30 seconds
    /// by default.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    #[allow(dead_code, reason = "not every API wants credentials")]
    pub(crate) fn credential(mut self, scheme: &'static Scheme, value: String) -> Self {
        self.credentials.set(scheme, value);
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if there is no base
    /// URL or it can't be one, if a credential is empty or can't be sent, or if TLS can't be
    /// set up.
    pub fn build(self) -> Result<Client, Error> {
        let base_url =
            self.base_url.ok_or("no base URL is set, and the API declares none");
        let base_url =
            base_url.map_err(str::to_owned).and_then(|url| BaseUrl::parse(&url));
        let base_url = base_url.map_err(Error::configuration)?;
        self.credentials.check().map_err(Error::configuration)?;
        let transport = Transport::new(&base_url, self.timeout)
            .map_err(|error| Error::configuration_caused_by(&error))?;
        Ok(Client(Arc::new(Shared {
            base_url,
            credentials: self.credentials,
            transport,
        })))
    }
}
