//! Additional properties that are integers.

use serde::Deserializer;

use super::AdditionalProperties;
use crate::runtime::int::Integers;

impl<T: Integers> Integers for AdditionalProperties<T> {
    fn decode<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::read(deserializer, |value| T::decode(value).ok())
    }
}
