// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::operation::Declaration;
use crate::runtime::{Api, Client, ClientBuilder, Error, RateLimitHeaders};

/// What the document says of the API as a whole.
pub(crate) const API: Api = Api {
    base_url: Some("https://shelter.example.com/v1"),
    security: &[],
    rate_limit: RateLimitHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    request_id: None,
};

/// What each operation declares, unless it says otherwise.
pub(crate) const DEFAULTS: Declaration = Declaration::of(&API, "application/json", &[]);

impl Client {
    /// Creates a client of the Features by tag API with the default settings.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use features_by_tag::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::new()?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new() -> Result<Self, Error> {
        Self::builder().build()
    }

    /// Creates a client of the Features by tag API from the environment.
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
    /// use features_by_tag::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder()
    ///     .base_url("https://shelter.example.com/v1")
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
    /// - `FEATURES_BY_TAG_BASE_URL`, which may be missing: as [`base_url`](Self::base_url).
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) if one of them is
    /// missing or isn't UTF-8. An empty one is as good as none.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::new(&API).env("FEATURES_BY_TAG_BASE_URL", Self::base_url)?;
        Ok(builder)
    }
}
