//! Responses that are JSON.

use serde::de::DeserializeOwned;

use super::{DecodeError, RawResponse};

impl RawResponse {
    /// The body as JSON of type `T`, and nothing but that.
    pub(crate) fn strict_json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let body = self.unmarked();
        serde_json::from_slice(body).map_err(|source| {
            // Where it failed is only asked where it did.
            let mut json = serde_json::Deserializer::from_slice(body);
            match serde_path_to_error::deserialize::<_, T>(&mut json) {
                // There is more behind it.
                Ok(_) => DecodeError { path: ".".to_owned(), source },
                Err(error) => {
                    DecodeError { path: error.path().to_string(), source: error.into_inner() }
                }
            }
        })
    }
}
