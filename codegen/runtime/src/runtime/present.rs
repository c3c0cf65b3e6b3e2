//! Decodes members of which `null` isn't the same as their absence.

use serde::{Deserialize, Deserializer};

/// What a member holds, `null` included; serde calls it only where there is such a member.
pub(crate) fn present<'de, T, D>(deserializer: D) -> Result<Option<T>, D::Error>
where
    T: Deserialize<'de>,
    D: Deserializer<'de>,
{
    T::deserialize(deserializer).map(Some)
}
