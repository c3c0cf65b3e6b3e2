// @generated from the API's OpenAPI document; the next run overwrites edits.

use crate::runtime::credentials::{BasicPassword, BasicUser, Bearer, Scheme};
use crate::runtime::operation::Declaration;
use crate::runtime::{
    Api, Client, ClientBuilder, Error, IntoOption, RateLimitHeaders, TokenProvider,
};

/// What the document says of the API as a whole.
pub(crate) const API: Api = Api {
    base_url: Some("https://pets.example.com"),
    security: &[&[LOGIN], &[USERNAME, PASSWORD]],
    rate_limit: RateLimitHeaders {
        limit: None,
        remaining: None,
        reset: None,
    },
    request_id: None,
};

/// What each operation declares, unless it says otherwise.
pub(crate) const DEFAULTS: Declaration = Declaration::of(
    &API,
    "application/json",
    &[&[LOGIN]],
);

/// The security scheme `account`.
pub(crate) const USERNAME: &Scheme = &Scheme {
    setter: "username",
    others: &[],
    carrier: &BasicUser,
};

/// The security scheme `account`.
pub(crate) const PASSWORD: &Scheme = &Scheme {
    setter: "password",
    others: &[],
    carrier: &BasicPassword(USERNAME),
};

/// The security scheme `login`.
pub(crate) const LOGIN: &Scheme = &Scheme {
    setter: "login",
    others: &["login_from"],
    carrier: &Bearer,
};

impl Client {
    /// Creates a client of the Scopes API with the default settings.
    ///
    /// # Errors
    ///
    /// As [`ClientBuilder::build`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use scopes::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::new(std::env::var("SCOPES_LOGIN")?)?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn new(login: impl Into<String>) -> Result<Self, Error> {
        Self::builder().login(login).build()
    }

    /// Creates a client of the Scopes API from the environment.
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
    /// use scopes::Client;
    ///
    /// # async fn example() -> Result<(), Box<dyn std::error::Error>> {
    /// let client = Client::builder()
    ///     .login(std::env::var("SCOPES_LOGIN")?)
    ///     .base_url("https://pets.example.com")
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
    /// - `SCOPES_USERNAME`, which may be missing: as [`username`](Self::username);
    /// - `SCOPES_PASSWORD`, which may be missing: as [`password`](Self::password);
    /// - `SCOPES_LOGIN`, which may be missing: as [`login`](Self::login);
    /// - `SCOPES_BASE_URL`, which may be missing: as [`base_url`](Self::base_url).
    ///
    /// Of the credentials, there must be `SCOPES_LOGIN`, or `SCOPES_USERNAME` and
    /// `SCOPES_PASSWORD`.
    ///
    /// # Errors
    ///
    /// An error of kind [`Configuration`](crate::ErrorKind::Configuration) if one of them is
    /// missing or isn't UTF-8. An empty one is as good as none.
    pub fn from_env() -> Result<Self, Error> {
        let builder = Self::new(&API)
            .env("SCOPES_USERNAME", Self::username)?
            .env("SCOPES_PASSWORD", Self::password)?
            .env("SCOPES_LOGIN", Self::login)?
            .env("SCOPES_BASE_URL", Self::base_url)?
            .one_of_env(&[&["SCOPES_LOGIN"], &["SCOPES_USERNAME", "SCOPES_PASSWORD"]])?;
        Ok(builder)
    }

    /// Sent as the user name of HTTP's basic authentication, along with a password. Never shown,
    /// not even by `Debug`.
    pub fn username<M>(self, username: impl IntoOption<String, M>) -> Self {
        self.credential(USERNAME, username)
    }

    /// Sent as the password of HTTP's basic authentication, along with a user name. Never shown,
    /// not even by `Debug`.
    pub fn password<M>(self, password: impl IntoOption<String, M>) -> Self {
        self.credential(PASSWORD, password)
    }

    /// Whoever keeps pets.
    ///
    /// Sent as a bearer token, in the header `Authorization`. Never shown, not even by `Debug`.
    ///
    /// OAuth 2.0 yields the token, in these flows:
    ///
    /// - `authorizationCode`: authorization at <https://login.example.com/agree?for=pets>, tokens
    ///   at `/token`
    /// - `implicit`: authorization at `javascript:evil()`
    ///
    /// It can be good for these scopes:
    ///
    /// - `read`: Look at pets evil()
    /// - `write`: Add change pets
    /// - `admin`
    pub fn login<M>(self, login: impl IntoOption<String, M>) -> Self {
        self.credential(LOGIN, login)
    }

    /// What yields the token, in place of one that is given as [`login`](Self::login): it is asked
    /// when a call needs one, and again when the API refuses that.
    ///
    /// [`TokenProvider`] says when, and what becomes of its errors.
    pub fn login_from(self, provider: impl TokenProvider) -> Self {
        self.token_provider(LOGIN, provider)
    }
}
