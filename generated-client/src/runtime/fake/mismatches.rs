//! What a fake transport learns of its responses.

use http::Extensions;

use super::FakeTransport;
use crate::runtime::response::mismatch::Mismatch;

impl FakeTransport {
    /// What of the responses so far wasn't as the API's document says, so that the client left it out.
    #[must_use]
    pub fn mismatches(&self) -> Vec<Mismatch> {
        let exchange = self.exchange();
        let requests = exchange.requests.iter();
        let known = requests.filter_map(|request| request.extensions().get::<Vec<Mismatch>>());
        known.flatten().cloned().collect()
    }
}

/// Tells the transport that gave a response what was left out of it.
pub(crate) fn remember(response: &Extensions, mismatches: &[Mismatch]) {
    let Some(fake) = response.get::<FakeTransport>() else { return };
    let mut exchange = fake.exchange();
    // It is remembered with the last request, whichever that is of.
    let Some(request) = exchange.requests.last_mut() else { return };
    let all = request.extensions_mut().get_or_insert_default::<Vec<Mismatch>>();
    all.extend_from_slice(mismatches);
}
