//! Decodes members that are integers, and of which `null` isn't the same as their absence.

use serde::Deserializer;

use super::Integers;

/// What a member holds that is an integer or made of nothing but integers, `null` included.
pub(crate) fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Integers,
    D: Deserializer<'de>,
{
    T::decode(deserializer).map(Some)
}
