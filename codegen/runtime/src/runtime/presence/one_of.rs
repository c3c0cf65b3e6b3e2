//! Rules that want one of some sets of fields, and no other.

use super::{Set, is_whole, missing, names};

/// Wants all fields of exactly one of some sets.
pub(crate) fn one_of(model: &str, sets: &[Set<'_>]) -> Result<(), String> {
    let whole: Vec<String> =
        sets.iter().filter(|set| is_whole(set)).map(|set| names(set)).collect();
    match whole.as_slice() {
        [] => Err(missing(model, sets)),
        [_] => Ok(()),
        several => Err(format!("`{model}` must have only one of {}", several.join(", and "))),
    }
}
