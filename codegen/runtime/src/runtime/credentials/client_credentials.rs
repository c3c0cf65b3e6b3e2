//! OAuth 2.0's client credentials: tokens that the client fetches for itself.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE, HeaderValue, USER_AGENT};
use http::{HeaderMap, Method, StatusCode};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::Url;
use serde::Deserialize;
use serde_json::Value;

use super::Secret;
use super::kept::{Asked, Given, Origin};
use super::source::NoToken;
use crate::runtime::base_url::{BaseUrl, LONGEST};
use crate::runtime::client::Shared;
use crate::runtime::error_text::causes_of;
use crate::runtime::request::Head;
use crate::runtime::retry::Failure;
use crate::runtime::secrets::{REDACTED, Secrets};
use crate::runtime::send::Time;
use crate::runtime::summary::{Summary, beginning};
use crate::runtime::transport::{TransportError, TransportErrorKind};

/// What a form writes as something else, but for a space, which it has a sign of its own for.
const ESCAPED: &AsciiSet =
    &NON_ALPHANUMERIC.remove(b'*').remove(b'-').remove(b'.').remove(b'_').remove(b' ');

/// What a client is known by where it fetches its tokens: the client credentials of OAuth 2.0.
///
/// The client sends the id and the secret as HTTP's basic authentication has them, to the URL that the
/// API's document has for that, and nowhere else. A token is fetched before the first call that needs
/// one, and another one shortly before it ends or after the API refused it with 401, by one call at a
/// time. The time that it takes is the call's. Where it fails, the error is of kind
/// [`Token`](crate::ErrorKind::Token), and [retryable](crate::Error::is_retryable) if it may be over
/// after a while: the client doesn't try again by itself.
#[derive(Clone)]
pub struct ClientCredentials {
    id: Secret,
    secret: Secret,
    scopes: Option<String>,
    token_url: Option<String>,
    parameters: Vec<(String, Secret)>,
}

impl ClientCredentials {
    /// An id and a secret.
    #[must_use]
    pub fn new(id: impl Into<String>, secret: impl Into<String>) -> Self {
        Self {
            id: Secret(id.into()),
            secret: Secret(secret.into()),
            scopes: None,
            token_url: None,
            parameters: Vec::new(),
        }
    }

    /// What the tokens are to be good for, in place of all that the API's operations want; the API's
    /// choice where this is empty.
    #[must_use]
    pub fn scopes(mut self, scopes: impl IntoIterator<Item = impl AsRef<str>>) -> Self {
        let scopes: Vec<String> =
            scopes.into_iter().map(|scope| scope.as_ref().to_owned()).collect();
        self.scopes = Some(scopes.join(" "));
        self
    }

    /// Where tokens are fetched, in place of the URL in the API's document; maybe relative to the
    /// client's base URL.
    ///
    /// It must be given where the base URL is none of the document's servers, unless that of tokens is
    /// relative to it.
    #[must_use]
    pub fn token_url(mut self, url: impl Into<String>) -> Self {
        self.token_url = Some(url.into());
        self
    }

    /// A parameter that the API wants besides, such as `audience`. Its value doesn't show in `Debug`.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.parameters.push((name.into(), Secret(value.into())));
        self
    }
}

impl fmt::Debug for ClientCredentials {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ClientCredentials")
            .field("id", &format_args!("{REDACTED}"))
            .field("scopes", &self.scopes)
            .field("token_url", &self.token_url)
            .finish_non_exhaustive()
    }
}

/// What the API's document says of how a client fetches tokens.
#[derive(Debug)]
pub(crate) struct Flow {
    /// Where; maybe relative to the client's base URL.
    pub(crate) token_url: &'static str,
    /// What the operations want the tokens to be good for.
    pub(crate) scopes: &'static [&'static str],
}

/// Where a client fetches its tokens.
pub(crate) struct Endpoint {
    pub(crate) flow: &'static Flow,
    pub(crate) credentials: ClientCredentials,
    /// The document's base URL, if it has one.
    pub(crate) base_url: Option<&'static str>,
}

impl Endpoint {
    /// The URL that a client with this base URL fetches tokens at.
    fn url(&self, base_url: &BaseUrl, allow_plain_http: bool) -> Result<Url, String> {
        let given = self.credentials.token_url.as_deref();
        let text = given.unwrap_or(self.flow.token_url);
        let url = base_url.resolve(text).map_err(|reason| format!("the token URL: {reason}"))?;
        if !matches!(url.scheme(), "https" | "http") {
            return Err("the token URL must begin with `https://` or `http://`".to_owned());
        }
        if !url.username().is_empty() || url.password().is_some() || url.fragment().is_some() {
            return Err("the token URL must hold no user name, password or fragment".to_owned());
        }
        let mut origin = url.clone();
        origin.set_query(None);
        BaseUrl::parse(origin.as_str())?.check(allow_plain_http)?;
        if url.as_str().len() > LONGEST {
            return Err("the token URL is too long".to_owned());
        }
        Ok(url)
    }

    /// Whether the URL is the document's, whatever the base URL is.
    fn is_documented(&self) -> bool {
        self.credentials.token_url.is_none() && self.flow.token_url.contains("://")
    }

    fn request(&self, client: &Shared) -> Result<Head, String> {
        let mut authorization = HeaderValue::try_from(self.authorization())
            .map_err(|_| "the client credentials are too long")?;
        authorization.set_sensitive(true);
        let mut headers = HeaderMap::new();
        headers.insert(AUTHORIZATION, authorization);
        headers.insert(ACCEPT, HeaderValue::from_static("application/json"));
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/x-www-form-urlencoded"));
        // The others may be meant for the API alone.
        if let Some(agent) = client.headers.get(USER_AGENT) {
            headers.insert(USER_AGENT, agent.clone());
        }
        let url = self.url(&client.base_url, client.allow_plain_http)?;
        Ok(Head { method: Method::POST, url, headers, operation: None })
    }

    fn form(&self) -> String {
        let ClientCredentials { scopes, parameters, .. } = &self.credentials;
        let scopes = scopes.clone().unwrap_or_else(|| self.flow.scopes.join(" "));
        let mut form = "grant_type=client_credentials".to_owned();
        let scope = (!scopes.is_empty()).then_some(("scope", scopes.as_str()));
        let others = parameters.iter().map(|(name, Secret(value))| (name.as_str(), value.as_str()));
        for (name, value) in scope.into_iter().chain(others) {
            form = format!("{form}&{}={}", encoded(name), encoded(value));
        }
        form
    }

    /// As RFC 6749 has it, each half is encoded as in a form.
    fn authorization(&self) -> String {
        let ClientCredentials { id: Secret(id), secret: Secret(secret), .. } = &self.credentials;
        let pair = format!("{}:{}", encoded(id), encoded(secret));
        format!("Basic {}", STANDARD.encode(pair))
    }

    async fn fetch(&self, client: &Shared) -> Result<Given, NoToken> {
        let request = self.request(client)?;
        let host = request.url.host_str().unwrap_or_default().to_owned();
        let secrets = client.secrets.of_request(&client.credentials, &request.headers);
        let time = Time::left(&client.settings, None);
        let exchanged = async {
            let (head, mut rest) = client.begin(request, self.form().into(), &time).await?;
            let body = client.read(&mut rest, head.status.is_success(), &time).await?;
            Ok((head.status, body.ok_or(TransportErrorKind::TooLarge)?))
        };
        let (status, body) = exchanged.await.map_err(|error| no_response(&host, error))?;
        if !status.is_success() {
            return Err(refused(&host, status, &body, &secrets));
        }
        given(&body).map_err(|what| NoToken::from(format!("{host} responded {what}")))
    }
}

impl Origin for Endpoint {
    fn ask<'a>(&'a self, client: &'a Shared) -> Asked<'a> {
        Box::pin(self.fetch(client))
    }

    fn secrets(&self) -> Vec<String> {
        let ClientCredentials { id, secret, parameters, .. } = &self.credentials;
        let parameters = parameters.iter().map(|(_, value)| value);
        let texts = [id, secret].into_iter().chain(parameters).map(|Secret(text)| text.clone());
        let encoded = self.authorization().split_off("Basic ".len());
        texts.chain([encoded]).collect()
    }

    fn check(
        &self,
        base_url: &BaseUrl,
        is_chosen: bool,
        allow_plain_http: bool,
    ) -> Result<(), String> {
        if self.credentials.id.0.trim().is_empty() {
            return Err("the id of the client credentials is empty".to_owned());
        }
        if self.is_documented() && !is_chosen && !base_url.is_declared(self.base_url) {
            return Err("the base URL isn't the document's, so tokens can't be fetched before \
                        `ClientCredentials::token_url` says where"
                .to_owned());
        }
        self.url(base_url, allow_plain_http).map(|_| ())
    }
}

/// A text as a form has it.
fn encoded(text: &str) -> String {
    utf8_percent_encode(text, ESCAPED).to_string().replace(' ', "+")
}

fn no_response(host: &str, error: TransportError) -> NoToken {
    let kind = error.kind();
    let causes = causes_of(&error);
    let separator = if causes.is_empty() { "" } else { ": " };
    NoToken {
        reason: format!("no response from {host}: {error}{separator}{causes}"),
        cause: Some(Arc::new(error)),
        is_timeout: matches!(
            kind,
            TransportErrorKind::Timeout | TransportErrorKind::ConnectTimeout
        ),
        is_transient: Failure::NoResponse(kind).allows_retry(true),
    }
}

fn refused(host: &str, status: StatusCode, body: &[u8], secrets: &Secrets) -> NoToken {
    let begin = beginning(&String::from_utf8_lossy(body), secrets);
    let said = Summary::of(body, &begin, secrets).line;
    let separator = if said.is_empty() { "" } else { ": " };
    let reason = format!("{host} responded with {status}{separator}{said}");
    NoToken { is_transient: Failure::Response(status).allows_retry(true), ..NoToken::from(reason) }
}

/// A response with a token.
#[derive(Deserialize)]
struct Success {
    access_token: String,
    token_type: Option<String>,
    expires_in: Option<Value>,
}

/// The token in a body; or what the body is, which doesn't repeat any of it.
fn given(body: &[u8]) -> Result<Given, &'static str> {
    let success: Success =
        serde_json::from_slice(body).map_err(|_| "without an `access_token` in JSON")?;
    let is_bearer = |ty: &String| ty.eq_ignore_ascii_case("bearer");
    if !success.token_type.as_ref().is_none_or(is_bearer) {
        return Err("with a token that isn't a bearer token");
    }
    let good_for = success.expires_in.as_ref().and_then(seconds).map(|time| {
        // So that it isn't over when it arrives.
        time.saturating_sub((time / 10).min(Duration::from_secs(60)))
    });
    Ok(Given { token: success.access_token, good_for })
}

/// A time in seconds: a number, which some write as a text.
fn seconds(value: &Value) -> Option<Duration> {
    let written = || value.as_str().and_then(|text| text.parse().ok());
    Duration::try_from_secs_f64(value.as_f64().or_else(written)?).ok()
}
