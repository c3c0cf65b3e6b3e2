//! Sends texts as they are.

use super::Call;
use crate::runtime::operation::Operation;

impl<O: Operation> Call<O> {
    /// Sends `body` as it is, under the name of a media type, unless the call has a header that says
    /// another.
    pub(crate) fn with_text(self, media_type: &'static str, body: &str) -> Self {
        self.with_bytes(media_type, body.to_owned())
    }
}
