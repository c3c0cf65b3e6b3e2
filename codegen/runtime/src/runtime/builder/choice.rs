//! Takes the choice of a server, and of what its URL leaves open.

use super::ClientBuilder;
use crate::runtime::base_url::BaseUrl;
use crate::runtime::base_url::template::{SERVER, Servers};

impl ClientBuilder {
    /// Chooses a server, by its URL, or what a variable in the URLs of servers is.
    ///
    /// Only the choice of a server takes the place of a base URL that the caller gave.
    pub(crate) fn choose(
        mut self,
        servers: &Servers,
        what: &'static str,
        value: impl AsRef<str>,
    ) -> Self {
        let is_free = match (&self.base_url, servers.base_url(&self.choices)) {
            (None, _) => true,
            (Some(url), Some(chosen)) => BaseUrl::is_same(url, &chosen),
            (Some(_), None) => false,
        };
        self.choices.insert(what, value.as_ref().to_owned());
        if is_free || what == SERVER {
            self.base_url = servers.base_url(&self.choices);
            self.is_chosen = true;
        }
        self
    }
}
