//! Responses that are text.

use http::header::CONTENT_TYPE;
use serde::de::{DeserializeOwned, Error};

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as text: what it says as a JSON string, where that is what it is, or else as it came.
    pub(crate) fn text<T: DeserializeOwned + From<String>>(&self) -> Result<T, DecodeError> {
        if self.is_json()
            && let Ok(text) = self.json()
        {
            return Ok(text);
        }
        let body = self.body.as_deref().unwrap_or_default();
        String::from_utf8(body.to_vec()).map(T::from).map_err(|_| DecodeError {
            path: ".".to_owned(),
            source: serde_json::Error::custom("the text isn't UTF-8"),
        })
    }

    /// Whether the body is JSON, as the response has it.
    fn is_json(&self) -> bool {
        let named = self.header(CONTENT_TYPE).unwrap_or_default();
        let essence = named.split(';').next().unwrap_or_default();
        let essence = essence.trim().to_ascii_lowercase();
        essence == "application/json" || essence.ends_with("+json")
    }
}
