//! Bearer tokens from whatever the caller has to fetch them with.

use std::error::Error as StdError;
use std::pin::Pin;
use std::sync::Arc;

use super::kept::{Asked, Given, Origin};
use super::source::NoToken;
use crate::runtime::client::Shared;
use crate::runtime::error_text::causes_of;

/// Yields bearer tokens, for a client that isn't given one once and for all.
///
/// A client asks before the first call that needs a token, and keeps what it gets. When the API refuses
/// that with 401, the call asks again, once, and is sent again if it gets another token:
/// [`RetryPolicy`](crate::RetryPolicy) has more of that. Of several calls one asks at a time, and those
/// that wait meanwhile take what it gets, be it a token or an error. The time that it takes is the
/// call's, whose [`deadline`](crate::ClientBuilder::deadline) ends it.
///
/// An error ends the call, with one of kind [`Token`](crate::ErrorKind::Token). Its text shows in that,
/// but for tokens that the client knows, so it must not hold others. A provider that makes a call with
/// the same credential of the same client would wait for itself.
///
/// A closure that yields a future is a provider as well:
///
/// ```
/// # async fn fetch(account: &str) -> std::io::Result<String> { Ok(account.to_owned()) }
/// let account = "Aladdin".to_owned();
/// let provider = move || {
///     let account = account.clone();
///     async move { fetch(&account).await }
/// };
/// # let _ = provider;
/// ```
pub trait TokenProvider: Send + Sync + 'static {
    /// Yields a token, without the word `Bearer`: another one each time, unless the last is still good.
    fn token(&self) -> TokenFuture<'_>;
}

/// A token that is on its way.
pub type TokenFuture<'a> =
    Pin<Box<dyn Future<Output = Result<String, Box<dyn StdError + Send + Sync>>> + Send + 'a>>;

impl<F, T, E> TokenProvider for F
where
    F: Fn() -> T + Send + Sync + 'static,
    T: Future<Output = Result<String, E>> + Send + 'static,
    E: Into<Box<dyn StdError + Send + Sync>>,
{
    fn token(&self) -> TokenFuture<'_> {
        let token = self();
        Box::pin(async move { token.await.map_err(Into::into) })
    }
}

/// A provider, as where tokens come from.
pub(crate) struct Provided<P>(pub(crate) P);

impl<P: TokenProvider> Origin for Provided<P> {
    fn ask<'a>(&'a self, _: &'a Shared) -> Asked<'a> {
        Box::pin(async move {
            let token = self.0.token().await.map_err(failed)?;
            Ok(Given { token, good_for: None })
        })
    }
}

/// Nobody can tell whether what failed may be over after a while.
fn failed(error: Box<dyn StdError + Send + Sync>) -> NoToken {
    let causes = causes_of(&*error);
    let separator = if causes.is_empty() { "" } else { ": " };
    let reason = format!("the provider failed: {error}{separator}{causes}");
    NoToken { cause: Some(Arc::from(error)), ..NoToken::from(reason) }
}
