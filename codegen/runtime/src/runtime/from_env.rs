//! Settings of a client that environment variables hold.

mod one_of;
mod optional;
mod required;
mod token;

use std::env::{self, VarError};

use super::error::Error;

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
