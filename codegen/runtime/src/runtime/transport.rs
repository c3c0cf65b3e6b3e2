//! Sends a request over HTTP and reads the answer.

use std::fmt;
use std::net::Ipv4Addr;
use std::time::Duration;

use http::Method;
use reqwest::{Url, redirect};

use super::request::Request;
use super::response::RawResponse;

/// The largest body that is read. An answer is as untrusted as any input, and it ends up in
/// memory whole.
const LARGEST_BODY: usize = 32 << 20;

/// The URL in front of every operation's path, without a slash at its end.
pub(crate) struct BaseUrl {
    text: String,
    is_loopback: bool,
}

impl BaseUrl {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if !text.starts_with("https://") && !text.starts_with("http://") {
            return Err(
                "the base URL must begin with `https://` or `http://`".to_owned()
            );
        }
        let url = Url::parse(text)
            .map_err(|error| format!("the base URL is invalid: {error}"))?;
        if !url.username().is_empty() || url.password().is_some() {
            return Err("the base URL must not hold a user name or password".to_owned());
        }
        if url.query().is_some() || url.fragment().is_some() {
            return Err("the base URL must not have a query or a fragment".to_owned());
        }
        let text = url.as_str().trim_end_matches('/').to_owned();
        Ok(Self {
            text,
            is_loopback: is_loopback(&url),
        })
    }

    /// The URL of a path below this one, with a query.
    pub(crate) fn join(
        &self,
        path: &str,
        query: &[(String, String)],
    ) -> Result<Url, String> {
        let mut url = Url::parse(&format!("{}{path}", self.text))
            .map_err(|error| format!("the path makes no URL: {error}"))?;
        if !query.is_empty() {
            url.query_pairs_mut().extend_pairs(query);
        }
        Ok(url)
    }
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

fn is_loopback(url: &Url) -> bool {
    match url.host_str() {
        Some("localhost" | "[::1]") => true,
        Some(host) => {
            host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        }
        None => false,
    }
}

/// Why no answer came.
#[derive(Debug)]
pub(crate) enum TransportError {
    Http(reqwest::Error),
    TooLarge,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Http(error) if error.is_timeout() => {
                f.write_str("the time-out ran out")
            }
            Self::Http(error) if error.is_connect() => {
                f.write_str("no connection could be made")
            }
            Self::Http(_) => f.write_str("the connection failed"),
            Self::TooLarge => {
                write!(f, "the answer is larger than {LARGEST_BODY} bytes")
            }
        }
    }
}

impl std::error::Error for TransportError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Http(error) => Some(error),
            Self::TooLarge => None,
        }
    }
}

impl From<reqwest::Error> for TransportError {
    fn from(error: reqwest::Error) -> Self {
        // The URL can hold a credential.
        Self::Http(error.without_url())
    }
}

pub(crate) struct Transport(reqwest::Client);

impl Transport {
    pub(crate) fn new(
        base_url: &BaseUrl,
        timeout: Duration,
    ) -> Result<Self, TransportError> {
        let mut builder = reqwest::Client::builder()
            .timeout(timeout)
            .user_agent(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
            // Followed, a redirect could carry credentials to another host.
            .redirect(redirect::Policy::none());
        if base_url.is_loopback {
            // A proxy's loopback is another machine's.
            builder = builder.no_proxy();
        }
        Ok(Self(builder.build()?))
    }

    pub(crate) async fn send(
        &self,
        method: Method,
        url: Url,
        request: Request,
    ) -> Result<RawResponse, TransportError> {
        let mut builder = self.0.request(method, url).headers(request.headers);
        if let Some(body) = request.body {
            builder = builder.body(body);
        }
        let response = builder.send().await?;
        read(response).await
    }
}

async fn read(mut response: reqwest::Response) -> Result<RawResponse, TransportError> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await? {
        if body.len() + chunk.len() > LARGEST_BODY {
            return Err(TransportError::TooLarge);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(RawResponse { status, headers, body })
}
