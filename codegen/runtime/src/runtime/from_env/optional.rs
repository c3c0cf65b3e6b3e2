//! Settings that a client can do without.

use super::read;
use crate::runtime::builder::ClientBuilder;
use crate::runtime::error::Error;

impl ClientBuilder {
    /// Sets what a variable holds, if it is there.
    pub(crate) fn env(self, name: &str, set: fn(Self, String) -> Self) -> Result<Self, Error> {
        Ok(match read(name)? {
            Some(value) => set(self, value),
            None => self,
        })
    }
}
