//! Settings that a client can't do without.

use super::read;
use crate::runtime::builder::ClientBuilder;
use crate::runtime::error::Error;

impl ClientBuilder {
    /// Sets what a variable holds, which must be there.
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
}
