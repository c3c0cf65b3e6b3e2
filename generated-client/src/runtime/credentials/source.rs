//! Tokens that a client isn't given once and for all: one is fetched before a call is sent, and another
//! one after the API has refused it.

use std::error::Error as StdError;
use std::fmt;
use std::pin::Pin;
use std::sync::Arc;

use http::header::AUTHORIZATION;
use http::{HeaderMap, HeaderValue, StatusCode};
use tokio::time::{Instant, timeout_at};

use crate::runtime::base_url::BaseUrl;
use crate::runtime::client::Shared;
use crate::runtime::operation::Declaration;
use crate::runtime::request;

/// What yields the tokens for a scheme.
pub(crate) trait Source: Send + Sync {
    /// The same for a client of its own, with this base URL, which may be a server that was chosen of
    /// the document's; or why there can be none.
    fn of_client(
        &self,
        base_url: &BaseUrl,
        is_chosen: bool,
        allow_plain_http: bool,
    ) -> Result<Arc<dyn Source>, String>;

    /// A token that is good for all that is known: not the one that was `refused`, by its number.
    fn fetch<'a>(&'a self, client: &'a Shared, refused: Option<u64>) -> Fetch<'a>;

    /// What must not show.
    fn secrets(&self) -> Vec<String>;
}

impl fmt::Debug for dyn Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[fetched]")
    }
}

/// A token that is on its way.
pub(crate) type Fetch<'a> = Pin<Box<dyn Future<Output = Result<Token, NoToken>> + Send + 'a>>;

/// A token.
#[derive(Clone)]
pub(crate) struct Token {
    /// What the header `Authorization` is to hold.
    pub(crate) header: HeaderValue,
    /// How many its source had been asked for by then.
    pub(crate) number: u64,
}

/// Why there is no token.
#[derive(Clone)]
pub(crate) struct NoToken {
    pub(crate) reason: String,
    pub(crate) cause: Option<Arc<dyn StdError + Send + Sync>>,
    /// Whether the time ran out.
    pub(crate) is_timeout: bool,
    /// Whether it may be over after a while.
    pub(crate) is_transient: bool,
}

impl From<String> for NoToken {
    fn from(reason: String) -> Self {
        Self { reason, cause: None, is_timeout: false, is_transient: false }
    }
}

/// The token of a call, where it carries one that is fetched.
pub(crate) struct Authorization<'c> {
    client: &'c Shared,
    source: Option<&'c dyn Source>,
    token: Option<Token>,
    /// When it is too late to fetch one.
    deadline: Option<Instant>,
    is_replaced: bool,
}

impl<'c> Authorization<'c> {
    pub(crate) fn of(
        client: &'c Shared,
        operation: &Declaration,
        deadline: Option<Instant>,
    ) -> Self {
        let source = client.credentials.source(operation.security);
        Self { client, source, token: None, deadline, is_replaced: false }
    }

    /// Puts the token into a request that isn't sent yet.
    pub(crate) async fn add(&mut self, headers: &mut HeaderMap) -> Result<(), NoToken> {
        if self.token.is_none() {
            self.token = self.fetch().await?;
        }
        if let Some(token) = &self.token {
            request::set(headers, (AUTHORIZATION, token.header.clone()))?;
        }
        Ok(())
    }

    /// Takes another token, where the response says that this one isn't good, and none has been replaced
    /// yet. Says whether there is another one.
    pub(crate) async fn replace(&mut self, status: Option<StatusCode>) -> Result<bool, NoToken> {
        if self.token.is_none() || self.is_replaced || status != Some(StatusCode::UNAUTHORIZED) {
            return Ok(false);
        }
        self.is_replaced = true;
        let Some(token) = self.fetch().await? else { return Ok(false) };
        // What is the same would be refused again.
        if self.token.as_ref().is_some_and(|refused| refused.header == token.header) {
            return Ok(false);
        }
        self.token = Some(token);
        Ok(true)
    }

    /// Another token than the one at hand, if any is fetched for the call.
    async fn fetch(&self) -> Result<Option<Token>, NoToken> {
        let Some(source) = self.source else { return Ok(None) };
        let token = source.fetch(self.client, self.token.as_ref().map(|token| token.number));
        let token = match self.deadline {
            Some(deadline) => timeout_at(deadline, token).await.map_err(|_| too_late())?,
            None => token.await,
        };
        token.map(Some)
    }
}

fn too_late() -> NoToken {
    let reason = "the call's deadline came before there was one".to_owned();
    NoToken { is_timeout: true, is_transient: true, ..NoToken::from(reason) }
}
