//! The URL in front of every operation's path, and how the two are joined.

mod beside;
mod resolve;
mod stays;
pub(super) mod template;

use std::fmt;
use std::net::Ipv4Addr;

use http::Uri;
use reqwest::Url;

use super::query::Query;

/// The URL in front of every operation's path, without a slash at its end.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    text: String,
    path: String,
    host: String,
    #[cfg(feature = "tracing")]
    port: Option<u16>,
    is_encrypted: bool,
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
        Ok(Self {
            text: url.as_str().trim_end_matches('/').to_owned(),
            path: url.path().trim_end_matches('/').to_owned(),
            host: url.host_str().unwrap_or_default().to_owned(),
            #[cfg(feature = "tracing")]
            port: url.port_or_known_default(),
            is_encrypted: url.scheme() == "https",
        })
    }

    /// Refuses what isn't encrypted and leads to another machine, unless that is allowed.
    pub(crate) fn check(&self, allow_plain_http: bool) -> Result<(), String> {
        if allow_plain_http || self.is_encrypted() || self.is_loopback() {
            return Ok(());
        }
        Err(format!(
            "credentials would go to {} in plain text; use `https://`, or allow it with \
             `allow_plain_http`",
            self.host
        ))
    }

    /// The host that requests go to.
    pub(crate) fn host(&self) -> &str {
        &self.host
    }

    /// The port that requests go to, which may be the one of the scheme.
    #[cfg(feature = "tracing")]
    pub(crate) fn port(&self) -> Option<u16> {
        self.port
    }

    /// Whether requests are encrypted on their way.
    pub(crate) fn is_encrypted(&self) -> bool {
        self.is_encrypted
    }

    /// Whether requests stay on this machine.
    fn is_loopback(&self) -> bool {
        is_loopback(&self.host)
    }

    /// The URL of a path below this one, with a query.
    ///
    /// A path that a URL parser would change is refused: the request would go elsewhere.
    pub(crate) fn join(&self, path: &str, query: &Query) -> Result<Uri, String> {
        let query = query.to_string();
        let too_long = || "the URL is too long".to_owned();
        if is_kept(path) && query.bytes().all(|byte| is_plain(byte) || b"./?".contains(&byte)) {
            let separator = if query.is_empty() { "" } else { "?" };
            let url = [&self.text, path, separator, &query].concat();
            return url.try_into().map_err(|_| too_long());
        }
        let mut url = Url::parse(&format!("{}{path}", self.text))
            .map_err(|error| format!("the path makes no URL: {error}"))?;
        if url.path().strip_prefix(&self.path) != Some(path) {
            return Err(format!("the path would turn into another one, {}", url.path()));
        }
        if !query.is_empty() {
            url.set_query(Some(&query));
        }
        // The reason could repeat a credential in the query.
        url.as_str().parse().map_err(|_| too_long())
    }
}

/// Whether any parser of URLs keeps a path as it is, so that there is no need to ask one.
fn is_kept(path: &str) -> bool {
    let is_up = |segment: &str| {
        let dots = [".", "..", "%2e", ".%2e", "%2e.", "%2e%2e"];
        dots.iter().any(|dots| segment.eq_ignore_ascii_case(dots))
    };
    path.split('/').all(|segment| {
        segment.bytes().all(|byte| is_plain(byte) || byte == b'.') && !is_up(segment)
    })
}

/// Whether a character is the same in every part of a URL.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-_~%!$&()*+,;=:@".contains(&byte)
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
