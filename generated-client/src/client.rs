// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::credentials::{Header, Scheme};
use crate::runtime::operation::Declaration;
use crate::runtime::{Api, Client, ClientBuilder, Error, IntoOption, RateLimitHeaders};

/// What the document says of the API as a whole.
pub(crate) const API: Api = Api {
    base_url: Some("https://api.brevo.com/v3"),
    security: &[&[API_KEY]],
    rate_limit: RateLimitHeaders {
        limit: Some("x-sib-ratelimit-limit"),
        remaining: Some("x-sib-ratelimit-remaining"),
        reset: Some("x-sib-ratelimit-reset"),
    },
    request_id: Some("sib-request-id"),
};

/// What each operation declares, unless it says otherwise.
pub(crate) const DEFAULTS: Declaration = Declaration::of(
    &API,
    "application/json",
    &[&[API_KEY], &[API_KEY, PARTNER_KEY]],
);

/// The security scheme `api-key`.
pub(crate) const API_KEY: &Scheme = &Scheme {
    setter: "api_key",
    others: &[],
    carrier: &Header("api-key"),
};

/// The security scheme `partner-key`.
pub(crate) const PARTNER_KEY: &Scheme = &Scheme {
    setter: "partner_key",
    others: &[],
    carrier: &Header("partner-key"),
};

impl Client {
    /// Creates a client of the Brevo Conversations API with the default settings.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use brevo_conversations::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::new(std::env::var("BREVO_CONVERSATIONS_API_KEY")?)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(api_key: impl Into<String>) -> Result<Self, Error> {
        Self::builder().api_key(api_key).build()
    }

    /// Creates a client of the Brevo Conversations API from the environment.
    ///
    /// [`ClientBuilder::from_env`] says which variables it takes what from.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::from_env`] and [`ClientBuilder::build`].
    pub fn from_env() -> Result<Self, Error> {
        ClientBuilder::from_env()?.build()
    }

    /// Configures a client.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use std::time::Duration;
    ///
    /// use brevo_conversations::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder()
    ///     .api_key(std::env::var("BREVO_CONVERSATIONS_API_KEY")?)
    ///     .base_url("https://api.brevo.com/v3")
    ///     .timeout(Duration::from_secs(20))
    ///     .build()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn builder() -> ClientBuilder {
        ClientBuilder::new(&API)
    }
}

impl ClientBuilder {
    /// Configures a client with what these environment variables hold:
    ///
    /// - `BREVO_CONVERSATIONS_API_KEY`: as [`api_key`](Self::api_key);
    /// - `BREVO_CONVERSATIONS_PARTNER_KEY`, which may be missing: as
    ///   [`partner_key`](Self::partner_key);
    /// - `BREVO_CONVERSATIONS_BASE_URL`, which may be missing: as [`base_url`](Self::base_url).
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) if one of them is
    /// missing or isn't UTF-8. An empty one is as good as none.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::new(&API)
            .required_env("BREVO_CONVERSATIONS_API_KEY", Self::api_key)?
            .env("BREVO_CONVERSATIONS_PARTNER_KEY", Self::partner_key)?
            .env("BREVO_CONVERSATIONS_BASE_URL", Self::base_url)?;
        Ok(builder)
    }

    /// The API key of your Brevo account. Every request needs it; one without it, or with an
    /// unknown one, gives 401. Treat it as a password.
    ///
    /// Sent in the header `api-key`. Never shown, not even by `Debug`.
    pub fn api_key<M>(self, api_key: impl IntoOption<String, M>) -> Self {
        self.credential(API_KEY, api_key)
    }

    /// The key of a Brevo partner, sent in addition to the `api-key`, never in its place. Accounts
    /// outside the partner programme have none. Brevo's newer documents no longer mention it.
    ///
    /// Sent in the header `partner-key`. Never shown, not even by `Debug`.
    pub fn partner_key<M>(self, partner_key: impl IntoOption<String, M>) -> Self {
        self.credential(PARTNER_KEY, partner_key)
    }
}
