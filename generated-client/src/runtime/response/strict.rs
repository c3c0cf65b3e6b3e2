//! JSON that is all that is declared.

use serde::de::DeserializeOwned;

use super::DecodeError;

/// Some JSON as a type, and nothing but that.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, DecodeError> {
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
