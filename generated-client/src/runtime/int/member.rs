//! Decodes members and variants that are integers.

use serde::Deserializer;

use super::Integers;

/// What a member holds, or a variant, that is an integer or made of nothing but integers.
pub(crate) fn int<'de, T, D>(deserializer: D) -> Result<T, D::Error>
where
    T: Integers,
    D: Deserializer<'de>,
{
    T::decode(deserializer)
}
