//! Responses that are JSON.

use serde::de::DeserializeOwned;

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as JSON of type `T`.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let mut json = serde_json::Deserializer::from_slice(self.unmarked());
        let value = serde_path_to_error::deserialize(&mut json).map_err(|error| DecodeError {
            path: error.path().to_string(),
            source: error.into_inner(),
        })?;
        json.end().map_err(|source| DecodeError { path: ".".to_owned(), source })?;
        Ok(value)
    }
}
