//! Credentials of which one set is enough.

use super::read;
use crate::runtime::builder::ClientBuilder;
use crate::runtime::error::Error;

impl ClientBuilder {
    /// Refuses an environment that holds none of these sets of variables as a whole.
    pub(crate) fn one_of_env(self, sets: &[&[&str]]) -> Result<Self, Error> {
        let mut missing = Vec::new();
        for set in sets {
            let mut unset = Vec::new();
            for name in *set {
                if read(name)?.is_none() {
                    unset.push(format!("`{name}`"));
                }
            }
            if unset.is_empty() {
                return Ok(self);
            }
            missing.push(unset.join(" and "));
        }
        let missing = missing.join(", or ");
        Err(Error::configuration(format!("environment variables aren't set: {missing}")))
    }
}
