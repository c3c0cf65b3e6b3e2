//! Payloads of requests that the API sends of itself.

pub(crate) mod discriminator;

use std::error::Error;
use std::fmt;

use serde::de::DeserializeOwned;

use super::response::{DecodeError, mismatch, strict, unmarked};
use super::secrets::Secrets;
use super::summary::excerpt;

/// Why, and where, a payload isn't what the API's document says.
#[derive(Debug)]
pub struct PayloadError {
    path: String,
    source: serde_json::Error,
}

impl PayloadError {
    /// Where in the payload's JSON: `messages[0].id`, or `.` for the whole of it.
    #[must_use]
    pub fn json_path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for PayloadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (path, reason) = (excerpt(&self.path), excerpt(&self.source.to_string()));
        write!(f, "the payload is not as declared, at `{path}`: {reason}")
    }
}

impl Error for PayloadError {
    fn source(&self) -> Option<&(dyn Error + 'static)> {
        Some(&self.source)
    }
}

/// Decodes a payload, without what may be absent and isn't as declared.
pub(crate) fn decode<T: DeserializeOwned>(payload: &[u8]) -> Result<T, PayloadError> {
    let payload = unmarked(payload);
    let DecodeError { path, source } = match strict::decode(payload) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    if source.is_data()
        && let Some((value, mismatches)) = mismatch::decode(payload)
    {
        for mismatch in mismatches {
            mismatch.without(&Secrets::default()).trace();
        }
        return Ok(value);
    }
    Err(PayloadError { path, source })
}
