//! What a fake transport learns of its responses.

use http::Extensions;

use super::FakeTransport;
use crate::runtime::response::mismatch::Mismatch;

impl FakeTransport {
    /// What of the responses so far wasn't as the API's document says, so that the client left it out.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch> {
        self.exchange().extensions.get::<Vec<Mismatch>>().cloned().unwrap_or_default()
    }
}

/// Tells the transport that gave a response what was left out of it.
pub(crate) fn remember(response: &Extensions, mismatches: &[Mismatch]) {
    let Some(fake) = response.get::<FakeTransport>() else { return };
    let mut exchange = fake.exchange();
    let mut all = exchange.extensions.remove::<Vec<Mismatch>>().unwrap_or_default();
    all.extend_from_slice(mismatches);
    exchange.extensions.insert(all);
}
