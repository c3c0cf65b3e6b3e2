//! Settings of a client that environment variables hold.

use std::env::{self, VarError};

use super::builder::ClientBuilder;
use super::error::Error;

impl ClientBuilder {
    /// Sets what a variable holds, which must be there.
    #[allow(dead_code, reason = "not every client must be told something")]
    pub(crate) fn required_env(
        self,
        name: &str,
        set: fn(Self, String) -> Self,
    ) -> Result<Self, Error> {
        match read(name)? {
            Some(value) => Ok(set(self, value)),
            None => {
                Err(Error::configuration(format!("the environment variable `{name}` isn't set")))
            }
        }
    }

    /// Sets what a variable holds, if it is there.
    #[allow(dead_code, reason = "not every client may be told something")]
    pub(crate) fn env(self, name: &str, set: fn(Self, String) -> Self) -> Result<Self, Error> {
        Ok(match read(name)? {
            Some(value) => set(self, value),
            None => self,
        })
    }
}

/// The value of a variable; an empty one is as good as none.
fn read(name: &str) -> Result<Option<String>, Error> {
    match env::var(name) {
        Ok(value) => Ok(Some(value).filter(|value| !value.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        // The value may be a credential, so it isn't repeated.
        Err(VarError::NotUnicode(_)) => {
            Err(Error::configuration(format!("the environment variable `{name}` isn't UTF-8")))
        }
    }
}
