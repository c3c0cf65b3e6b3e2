//! Takes what yields credentials.

use std::sync::Arc;

use super::source::Source;
use super::{Credentials, Scheme};

impl Credentials {
    pub(crate) fn provide(&mut self, scheme: &'static Scheme, source: Arc<dyn Source>) {
        self.set(scheme, None);
        self.sources.push((scheme, source));
    }
}
