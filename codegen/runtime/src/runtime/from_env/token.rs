//! Tokens, and what they are fetched with.

use super::read;
use crate::runtime::builder::ClientBuilder;
use crate::runtime::credentials::client_credentials::ClientCredentials;
use crate::runtime::error::Error;

impl ClientBuilder {
    /// Sets the token that a variable holds or, where it isn't there, the id and the secret in two
    /// others.
    pub(crate) fn token_env(
        self,
        [name, id, secret]: [&str; 3],
        set: fn(Self, String) -> Self,
        fetch: fn(Self, ClientCredentials) -> Self,
        is_required: bool,
    ) -> Result<Self, Error> {
        let unset = match (read(name)?, read(id)?, read(secret)?) {
            (Some(token), ..) => return Ok(set(self, token)),
            (None, Some(id), Some(secret)) => {
                return Ok(fetch(self, ClientCredentials::new(id, secret)));
            }
            (None, None, None) if !is_required => return Ok(self),
            (None, None, None) => format!("`{name}` isn't set, nor are `{id}` and `{secret}`"),
            (None, None, Some(_)) => format!("`{id}` isn't set"),
            (None, Some(_), None) => format!("`{secret}` isn't set"),
        };
        Err(Error::configuration(format!("the environment variable {unset}")))
    }
}
