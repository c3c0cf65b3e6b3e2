//! Takes providers of tokens.

use std::sync::Arc;

use super::ClientBuilder;
use crate::runtime::credentials::Scheme;
use crate::runtime::credentials::kept::Kept;
use crate::runtime::credentials::provider::{Provided, TokenProvider};

impl ClientBuilder {
    pub(crate) fn token_provider(
        mut self,
        scheme: &'static Scheme,
        provider: impl TokenProvider,
    ) -> Self {
        let source = Kept::new(scheme, Arc::new(Provided(provider)));
        self.credentials.provide(scheme, Arc::new(source));
        self
    }
}
