//! An answer as it came, and how it decodes.

use http::{HeaderMap, StatusCode};
use serde::de::DeserializeOwned;

/// An answer as it came.
#[derive(Debug)]
pub struct RawResponse {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: Vec<u8>,
}

/// Why, and where, a body isn't of the type that was expected.
#[derive(Debug)]
pub struct DecodeError {
    /// Where in the JSON: `file.imageInfo.width`, or `.` for the whole of it.
    pub(crate) path: String,
    pub(crate) source: serde_json::Error,
}

impl RawResponse {
    /// The body as JSON of type `T`.
    pub(crate) fn json<T: DeserializeOwned>(&self) -> Result<T, DecodeError> {
        let mut json = serde_json::Deserializer::from_slice(&self.body);
        let value = serde_path_to_error::deserialize(&mut json).map_err(|error| {
            DecodeError {
                path: error.path().to_string(),
                source: error.into_inner(),
            }
        })?;
        json.end().map_err(|source| DecodeError {
            path: ".".to_owned(),
            source,
        })?;
        Ok(value)
    }
}
