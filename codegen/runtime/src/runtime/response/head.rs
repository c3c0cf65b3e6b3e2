//! Responses that have nothing but headers.

use http::HeaderMap;

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// All there is: the headers.
    #[allow(clippy::unnecessary_wraps, reason = "whatever reads a response may fail")]
    pub(crate) fn head(&self) -> Result<HeaderMap, DecodeError> {
        Ok(self.headers.clone())
    }
}
