//! Tokens that are kept as long as they are good, and asked for by one caller at a time.

use std::pin::Pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use http::HeaderValue;
use tokio::time::Instant;

use super::bearer::Bearer;
use super::source::{Fetch, NoToken, Source, Token};
use super::{Carrier, Scheme};
use crate::runtime::base_url::BaseUrl;
use crate::runtime::client::Shared;

/// Where tokens come from.
pub(crate) trait Origin: Send + Sync + 'static {
    /// Asks for a token.
    fn ask<'a>(&'a self, client: &'a Shared) -> Asked<'a>;

    /// What must not show, beside the tokens.
    fn secrets(&self) -> Vec<String> {
        Vec::new()
    }

    /// Why a client with this base URL, which may be a server that was chosen of the document's, can't
    /// ask there, if it can't.
    fn check(
        &self,
        _base_url: &BaseUrl,
        _is_chosen: bool,
        _allow_plain_http: bool,
    ) -> Result<(), String> {
        Ok(())
    }
}

/// What comes of asking.
pub(crate) type Asked<'a> = Pin<Box<dyn Future<Output = Result<Given, NoToken>> + Send + 'a>>;

/// A token as it was given.
pub(crate) struct Given {
    pub(crate) token: String,
    /// How long it is good, if that is known.
    pub(crate) good_for: Option<Duration>,
}

/// A source that keeps its tokens.
pub(crate) struct Kept<O> {
    scheme: &'static Scheme,
    origin: Arc<O>,
    /// Held while somebody asks.
    turn: tokio::sync::Mutex<()>,
    last: Mutex<Last>,
}

/// What came of asking last.
#[derive(Default)]
struct Last {
    /// How often it was asked.
    number: u64,
    outcome: Option<Result<Token, NoToken>>,
    /// The last token that there was, which must not show though it may have been refused since.
    token: Option<HeaderValue>,
    /// When the token isn't good any more, if that is known.
    end: Option<Instant>,
}

impl<O: Origin> Kept<O> {
    pub(crate) fn new(scheme: &'static Scheme, origin: Arc<O>) -> Self {
        Self { scheme, origin, turn: tokio::sync::Mutex::default(), last: Mutex::default() }
    }

    fn last(&self) -> MutexGuard<'_, Last> {
        // Nothing is left half done while the lock is held.
        self.last.lock().unwrap_or_else(PoisonError::into_inner)
    }

    async fn ask(&self, client: &Shared) -> Result<Token, NoToken> {
        let given = self.origin.ask(client).await;
        let good_for = given.as_ref().ok().and_then(|given| given.good_for);
        let header = given.and_then(|given| Ok(self.header(&given.token)?));
        let mut last = self.last();
        last.number += 1;
        last.end = good_for.and_then(|time| Instant::now().checked_add(time));
        let number = last.number;
        let outcome = header.map(|header| Token { header, number });
        if let Ok(token) = &outcome {
            last.token = Some(token.header.clone());
        }
        last.outcome = Some(outcome.clone());
        outcome
    }

    /// What the header holds for a token. Why it can't hold it doesn't repeat it.
    fn header(&self, token: &str) -> Result<HeaderValue, String> {
        let setter = self.scheme.setter;
        // HTTP takes no account of spaces at the ends.
        let token = token.trim_matches([' ', '\t']);
        if token.is_empty() {
            return Err(format!("the token for `{setter}` is empty"));
        }
        let unsendable =
            || format!("the token for `{setter}` holds what can't be sent, such as a line break");
        if !token.chars().all(|character| Bearer.can_carry(character)) {
            return Err(unsendable());
        }
        let mut header =
            HeaderValue::try_from(format!("Bearer {token}")).map_err(|_| unsendable())?;
        header.set_sensitive(true);
        Ok(header)
    }
}

impl Last {
    /// The token, unless it was refused or isn't good any more.
    fn good(&self, refused: Option<u64>) -> Option<Token> {
        let token = self.outcome.as_ref()?.as_ref().ok()?;
        let is_over = self.end.is_some_and(|end| end <= Instant::now());
        (!is_over && refused != Some(token.number)).then(|| token.clone())
    }
}

impl<O: Origin> Source for Kept<O> {
    fn of_client(
        &self,
        base_url: &BaseUrl,
        is_chosen: bool,
        allow_plain_http: bool,
    ) -> Result<Arc<dyn Source>, String> {
        self.origin.check(base_url, is_chosen, allow_plain_http)?;
        Ok(Arc::new(Self::new(self.scheme, Arc::clone(&self.origin))))
    }

    fn fetch<'a>(&'a self, client: &'a Shared, refused: Option<u64>) -> Fetch<'a> {
        Box::pin(async move {
            let number = {
                let last = self.last();
                if let Some(token) = last.good(refused) {
                    return Ok(token);
                }
                last.number
            };
            let _turn = self.turn.lock().await;
            // Somebody else may have asked meanwhile: what came of that counts here as well.
            let meanwhile = {
                let last = self.last();
                last.outcome.clone().filter(|_| last.number > number)
            };
            match meanwhile {
                Some(outcome) => outcome,
                None => self.ask(client).await,
            }
        })
    }

    fn secrets(&self) -> Vec<String> {
        let last = self.last();
        let header = last.token.as_ref().and_then(|header| header.to_str().ok());
        let token = header.and_then(|header| header.strip_prefix("Bearer "));
        token.into_iter().map(str::to_owned).chain(self.origin.secrets()).collect()
    }
}
