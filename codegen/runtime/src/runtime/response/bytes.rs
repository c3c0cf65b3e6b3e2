//! Responses that are bytes, and what they say of them.

use hyper::body::Bytes;

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as it came.
    #[allow(clippy::unnecessary_wraps, reason = "whatever reads a response may fail")]
    pub(crate) fn bytes(&self) -> Result<Bytes, DecodeError> {
        Ok(self.body.clone().unwrap_or_default())
    }
}
