//! Events whose data is text.

use crate::runtime::response::{DecodeError, RawResponse};

impl RawResponse {
    /// The data of an event, which is of UTF-8 whatever the response calls its charset.
    #[allow(clippy::unnecessary_wraps, reason = "whatever reads an event may fail")]
    pub(crate) fn event_text<T: From<String>>(&self) -> Result<T, DecodeError> {
        Ok(String::from_utf8_lossy(self.body.as_deref().unwrap_or_default()).into_owned().into())
    }
}
