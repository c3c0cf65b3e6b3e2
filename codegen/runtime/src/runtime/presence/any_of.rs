//! Rules that want at least one of some sets of fields.

use super::{Set, is_whole, missing};

/// Wants all fields of at least one of some sets.
pub(crate) fn any_of(model: &str, sets: &[Set<'_>]) -> Result<(), String> {
    if sets.iter().any(|set| is_whole(set)) {
        return Ok(());
    }
    Err(missing(model, sets))
}
