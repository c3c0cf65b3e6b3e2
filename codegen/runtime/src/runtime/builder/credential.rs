//! Takes credentials.

use super::ClientBuilder;
use crate::runtime::credentials::Scheme;
use crate::runtime::into_option::IntoOption;

impl ClientBuilder {
    pub(crate) fn credential<M>(
        mut self,
        scheme: &'static Scheme,
        value: impl IntoOption<String, M>,
    ) -> Self {
        self.credentials.set(scheme, value.into_option());
        self
    }
}
