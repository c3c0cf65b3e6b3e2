//! Takes the base URLs of servers that only some operations have.

use super::ClientBuilder;
use crate::runtime::base_url::BaseUrl;

/// A server that only some operations have.
#[derive(Debug)]
pub(crate) struct OwnServer {
    /// The builder's method that takes its base URL, which no other server has.
    pub(crate) setter: &'static str,
    /// Its base URL, as far as the API's document says it; maybe relative to the client's.
    pub(crate) url: Option<&'static str>,
}

impl ClientBuilder {
    pub(crate) fn own_server(mut self, server: &'static OwnServer, url: impl AsRef<str>) -> Self {
        self.servers.insert(server.setter, BaseUrl::parse(url.as_ref()));
        self
    }
}
