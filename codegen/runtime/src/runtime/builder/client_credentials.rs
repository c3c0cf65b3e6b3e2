//! Takes client credentials.

use std::sync::Arc;

use super::ClientBuilder;
use crate::runtime::credentials::Scheme;
use crate::runtime::credentials::client_credentials::{ClientCredentials, Endpoint, Flow};
use crate::runtime::credentials::kept::Kept;

impl ClientBuilder {
    pub(crate) fn fetched_token(
        mut self,
        scheme: &'static Scheme,
        flow: &'static Flow,
        credentials: ClientCredentials,
    ) -> Self {
        let endpoint = Endpoint { flow, credentials, base_url: self.api.base_url };
        let source = Kept::new(scheme, Arc::new(endpoint));
        self.credentials.provide(scheme, Arc::new(source));
        self
    }
}
