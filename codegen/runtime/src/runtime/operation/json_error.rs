//! Errors whose bodies are JSON.

use serde::de::DeserializeOwned;

use super::{ErrorBody, RawResponse, TypedBody};

impl ErrorBody {
    /// JSON of a type.
    pub(crate) const fn json<T>(statuses: &'static [&'static str]) -> Self
    where
        T: DeserializeOwned + Send + Sync + 'static,
    {
        Self { statuses, decode: decode::<T> }
    }
}

fn decode<T>(response: &RawResponse) -> Option<TypedBody>
where
    T: DeserializeOwned + Send + Sync + 'static,
{
    let body: T = response.strict_json().ok()?;
    Some(Box::new(body))
}
