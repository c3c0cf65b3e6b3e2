//! Responses that are JSON.

use serde::de::DeserializeOwned;

use super::strict::decode;
use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as JSON of type `T`, and nothing but that.
    pub(crate) fn strict_json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        decode(self.unmarked())
    }
}
