//! Decodes the variants of a union.

use serde::de::DeserializeOwned;
use serde_json::Value;

/// A value as a type; nothing where it isn't of that type after all.
pub(crate) fn decode<T: DeserializeOwned>(value: &Value) -> Option<T> {
    T::deserialize(value).ok()
}
