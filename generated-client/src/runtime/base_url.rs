//! The URL in front of every operation's path, and how the two are joined.

use std::fmt;
use std::net::Ipv4Addr;

use reqwest::Url;

use super::query::Query;

/// The length of the longest URL that can be sent, in bytes.
pub(crate) const LONGEST: usize = u16::MAX as usize - 1;

/// The URL in front of every operation's path, without a slash at its end.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    url: Url,
    /// The same as a text, of which nothing is at the end if that is a slash.
    text: String,
    /// Whether requests stay on this machine.
    is_loopback: bool,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let scheme = text.split_once("://").map(|(scheme, _)| scheme.to_lowercase());
        if !matches!(scheme.as_deref(), Some("https" | "http")) {
            return Err("the base URL must begin with `https://` or `http://`".to_owned());
        }
        let url = Url::parse(text).map_err(|error| format!("the base URL is invalid: {error}"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL must not hold a user name or password".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL must not have a query or a fragment".to_owned());
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        let is_loopback = is_loopback(url.host_str().unwrap_or_default());
        Ok(Self { url, text, is_loopback })
    }

    /// Refuses what isn't encrypted and leads to another machine, unless that is allowed.
    pub(crate) fn check(&self, allow_plain_http: bool) -> Result<(), String> {
        if allow_plain_http || self.is_encrypted() || self.is_loopback {
            return Ok(());
        }
        Err(format!(
            "credentials would go to {} in plain text; use `https://`, or allow it with \
             `allow_plain_http`",
            self.host()
        ))
    }

    /// Whether it is written like this, but for a slash at the end.
    pub(crate) fn is(&self, text: &str) -> bool {
        self.text == text.trim_end_matches('/')
    }

    /// The host that requests go to.
    pub(crate) fn host(&self) -> &str {
        self.url.host_str().unwrap_or_default()
    }

    /// The port that requests go to, which may be the one of the scheme.
    #[cfg(feature = "tracing")]
    pub(crate) fn port(&self) -> Option<u16> {
        self.url.port_or_known_default()
    }

    /// Whether requests are encrypted on their way.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.url.scheme() == "https"
    }

    /// The URL of a path below this one, with a query.
    ///
    /// A path that a URL parser would change is refused: the request would go elsewhere.
    pub(crate) fn join(&self, path: &str, query: &Query) -> Result<Url, String> {
        let base = self.url.path().trim_end_matches('/');
        let mut url = self.url.clone();
        url.set_path(&[base, path].concat());
        if url.path().strip_prefix(base) != Some(path) {
            return Err(format!("the path would turn into another one, {}", url.path()));
        }
        let query = query.to_string();
        if !query.is_empty() {
            url.set_query(Some(&query));
        }
        if url.as_str().len() > LONGEST {
            return Err("the URL is too long".to_owned());
        }
        Ok(url)
    }
}

/// Whether a host is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let is_loopback = |address: Ipv4Addr| address.is_loopback();
    matches!(host, "localhost" | "[::1]") || host.parse().is_ok_and(is_loopback)
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
