//! How a client is configured.

mod choice;
mod client_credentials;
mod credential;
pub(super) mod own_server;
mod token_provider;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use http::header::USER_AGENT;
use http::{Extensions, HeaderMap};

use super::base_url::BaseUrl;
use super::client::{Api, Client, Sending, Settings, Shared};
use super::credentials::Credentials;
use super::error::Error;
use super::network::{self, HAS_TLS, NetworkTransport, Route};
use super::request;
use super::response::Strict;
use super::retry::{Budget, RetryPolicy};
use super::secrets::Secrets;
use super::transport::Transport;

/// How long a connection may take to come about, unless the builder says otherwise.
const CONNECT_TIMEOUT: Duration = Duration::from_secs(10);

/// How long an attempt may take unless the builder says otherwise.
const TIMEOUT: Duration = Duration::from_secs(30);

/// How long a call may take, with all attempts, unless the builder says otherwise.
const DEADLINE: Duration = Duration::from_secs(120);

/// The largest body that is read unless the builder says otherwise. A response is as untrusted as
/// any input, and it ends up in memory whole.
const RESPONSE_LIMIT: usize = 32 << 20;

/// What a client says it is unless the builder says otherwise.
const AGENT: &str = concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION"));

/// Configures a [`Client`].
#[derive(Clone)]
#[must_use = "a builder does nothing until `build` is called"]
pub struct ClientBuilder {
    api: &'static Api,
    /// The base URL, or why it can't be one.
    base_url: Option<Result<BaseUrl, String>>,
    /// Whether that is what a choice of the document's servers came to.
    is_chosen: bool,
    /// The base URLs of servers that only some operations have, by their setters.
    servers: BTreeMap<&'static str, Result<BaseUrl, String>>,
    /// What was chosen of servers that leave a choice, by the methods that take it.
    choices: BTreeMap<&'static str, String>,
    credentials: Credentials,
    headers: HeaderMap,
    /// What is wrong with a header, where something is.
    invalid_header: Option<String>,
    sender: Sender,
    connect_timeout: Duration,
    allow_plain_http: bool,
    response_limit: usize,
    settings: Settings,
}

/// What sends the requests.
#[derive(Clone)]
enum Sender {
    Default,
    /// A client of the caller's own, or why there is none.
    Client(Result<reqwest::Client, String>),
    Transport(Arc<dyn Transport>),
}

impl fmt::Debug for Sender {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Default => "Default",
            Self::Client(_) => "Client",
            Self::Transport(_) => "Transport",
        })
    }
}

impl ClientBuilder {
    pub(crate) fn new(api: &'static Api) -> Self {
        let builder = Self {
            api,
            base_url: api.base_url.map(BaseUrl::parse),
            is_chosen: false,
            servers: BTreeMap::new(),
            choices: BTreeMap::new(),
            credentials: Credentials::default(),
            headers: HeaderMap::new(),
            invalid_header: None,
            sender: Sender::Default,
            connect_timeout: CONNECT_TIMEOUT,
            allow_plain_http: false,
            response_limit: RESPONSE_LIMIT,
            settings: Settings {
                timeout: TIMEOUT,
                deadline: DEADLINE,
                retry: RetryPolicy::new(),
                allow_duplicates: false,
                extensions: Extensions::new(),
                is_streamed: false,
            },
        };
        builder.user_agent(AGENT)
    }

    /// The URL in front of the paths of operations, with or without a slash at its end: of all but those
    /// that the document offers at a server of their own, for which there is a method each.
    ///
    /// By default that of the first server in the API's document. Where that has none that is whole,
    /// one must be given, with the path that the document gives the server, if it does. Unless it's on
    /// the loopback interface, requests go through the proxy that the environment names, if it does.
    pub fn base_url(mut self, base_url: impl AsRef<str>) -> Self {
        self.base_url = Some(BaseUrl::parse(base_url.as_ref()));
        self.is_chosen = false;
        self
    }

    /// How long a connection may take to come about, encryption included; 10 seconds by default,
    /// and at most half of the client's [`timeout`](Self::timeout) and [`deadline`](Self::deadline).
    ///
    /// When it runs out, nothing has been sent, so every call may be tried again. That can't be told
    /// of an attempt whose time runs out first.
    pub fn connect_timeout(mut self, connect_timeout: Duration) -> Self {
        self.connect_timeout = connect_timeout;
        self
    }

    /// How long an attempt may take, from the connection to the last byte of the response; 30 seconds
    /// by default. It can't outlast the [`deadline`](Self::deadline).
    ///
    /// When it runs out, the request may have been carried out.
    pub fn timeout(mut self, timeout: Duration) -> Self {
        self.settings.timeout = timeout;
        self
    }

    /// How long a call may take, with all its attempts and the waits between them; two minutes by
    /// default. [`Duration::MAX`] stands for no end.
    ///
    /// A call that would have to wait for longer before its next attempt fails at once.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.settings.deadline = deadline;
        self
    }

    /// How often, and after what time, a request is sent again.
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings.retry = policy;
        self
    }

    /// What the client says it is; the name and version of this crate by default.
    pub fn user_agent(self, user_agent: impl AsRef<str>) -> Self {
        self.header(USER_AGENT.as_str(), user_agent)
    }

    /// A header for every request, unless the operation or the call sets it. Its value
    /// doesn't show in `Debug`.
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        let header = request::header(name.as_ref(), value.as_ref());
        let set = header.and_then(|header| request::set(&mut self.headers, header));
        if let Err(reason) = set {
            self.invalid_header.get_or_insert(reason);
        }
        self
    }

    /// The largest body of a response that is read, in bytes; 32 MiB by default. What is larger ends
    /// in an error, and is never in memory as a whole.
    pub fn response_limit(mut self, bytes: usize) -> Self {
        self.response_limit = bytes;
        self
    }

    /// Makes a call fail if its response isn't all that the API's document says, though it succeeded: with
    /// an error of kind [`Decode`](super::ErrorKind::Decode), which says where.
    ///
    /// Otherwise what may be absent is left out of JSON where it isn't as declared, and
    /// `Response::mismatches` says what that was.
    pub fn strict_answers(mut self) -> Self {
        self.settings.extensions.insert(Strict);
        self
    }

    /// Allows a base URL that begins with `http://` and leads to another machine. All that is sent,
    /// credentials included, can then be read and changed on its way. A client with the API's own
    /// base URL that has neither credentials nor headers to lose needs no permission.
    pub fn allow_plain_http(mut self) -> Self {
        self.allow_plain_http = true;
        self
    }

    /// Sends the requests through an HTTP client of your own, with its proxies, certificates and
    /// limits, made of a builder of the [`reqwest`](crate::reqwest) that this crate is built with;
    /// [`connect_timeout`](Self::connect_timeout) is then up to it as well, and so is whether a proxy
    /// gets to see what is meant for the loopback interface. The [`user_agent`](Self::user_agent) is
    /// this builder's.
    ///
    /// It is made here, so that it neither follows redirects, which could carry credentials to
    /// wherever they lead, nor sends anything again by itself, whatever the builder says of that.
    ///
    /// There is one for all runtimes, while by default each has connections of its own: a call may
    /// wait for a connection that another runtime keeps, until its time is up, if that one is idle.
    /// Use such a client in one runtime, and not for blocking calls as well.
    pub fn http_client(mut self, builder: reqwest::ClientBuilder) -> Self {
        self.sender = Sender::Client(network::finish(builder));
        self
    }

    /// Hands the requests to something other than the network: for tests, or to send them in a way
    /// of your own, which may be over a [`NetworkTransport`] after all. The
    /// [`connect_timeout`](Self::connect_timeout) is up to it.
    pub fn transport(mut self, transport: impl Transport) -> Self {
        self.sender = Sender::Transport(Arc::new(transport));
        self
    }

    /// Builds the client.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](super::ErrorKind::Configuration) if there is no base
    /// URL or it can't be one, if it isn't encrypted and leads to another machine, if a credential
    /// is empty or can't be sent, or no operation can be called for want of one, if a header is
    /// none, or if the HTTP client or TLS can't be set up.
    pub fn build(self) -> Result<Client, Error> {
        let allow_plain_http = allows_plain_http(&self);
        let base_url = self.checked_base_url(allow_plain_http).map_err(Error::configuration)?;
        let servers = self.servers.into_iter().map(|(setter, url)| url.map(|url| (setter, url)));
        let servers = servers.collect::<Result<_, _>>().map_err(Error::configuration)?;
        self.credentials.check(self.api.security).map_err(Error::configuration)?;
        let credentials = self
            .credentials
            .of_client(&base_url, self.is_chosen, allow_plain_http)
            .map_err(Error::configuration)?;
        if let Some(reason) = self.invalid_header {
            return Err(Error::configuration(reason));
        }
        let attempt = self.settings.timeout.min(self.settings.deadline);
        let transport = self
            .sender
            .transport(&base_url, self.connect_timeout.min(attempt / 2))
            .map_err(Error::configuration)?;
        Ok(Client(Arc::new(Shared {
            base_url,
            servers,
            allow_plain_http,
            secrets: Secrets::of_client(&credentials),
            credentials,
            headers: self.headers,
            transport,
            response_limit: self.response_limit,
            settings: self.settings,
            budget: Budget::new(),
        })))
    }

    fn checked_base_url(&self, allow_plain_http: bool) -> Result<BaseUrl, String> {
        let base_url = self.base_url.clone();
        let base_url = base_url.ok_or("no base URL is set, and the API declares none")??;
        base_url.check(allow_plain_http)?;
        Ok(base_url)
    }
}

/// Whether requests may go where they can be read on their way.
fn allows_plain_http(builder: &ClientBuilder) -> bool {
    let mut headers = builder.headers.keys();
    let has_secrets = !builder.credentials.is_empty() || headers.any(|name| name != USER_AGENT);
    let own = builder.api.base_url.unwrap_or_default();
    let is_own = matches!(&builder.base_url, Some(Ok(base_url)) if base_url.is(own));
    builder.allow_plain_http || is_own && !has_secrets
}

impl fmt::Debug for ClientBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientBuilder")
            .field("base_url", &self.base_url)
            .field("servers", &self.servers)
            .field("choices", &self.choices)
            .field("credentials", &self.credentials)
            .field("headers", &self.headers)
            .field("sender", &self.sender)
            .field("connect_timeout", &self.connect_timeout)
            .field("settings", &self.settings)
            .finish_non_exhaustive()
    }
}

impl Sender {
    fn transport(self, base_url: &BaseUrl, connect_timeout: Duration) -> Result<Sending, String> {
        match self {
            Self::Transport(transport) => Ok(Sending::Given(transport)),
            Self::Client(client) => Ok(Sending::Network(NetworkTransport::over(client?))),
            Self::Default if base_url.is_encrypted() && !HAS_TLS => {
                Err("the base URL begins with `https://`, but neither the feature \
                     `rustls` nor `native-tls` is on"
                    .to_owned())
            }
            Self::Default => {
                let route = Route::to(base_url.host(), base_url.is_encrypted());
                Ok(Sending::Network(NetworkTransport::along(route, connect_timeout)?))
            }
        }
    }
}
