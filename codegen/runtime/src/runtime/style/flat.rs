//! Objects that aren't exploded.

use super::Value;

/// The names and the values of an object, one behind the other.
pub(super) fn flat(members: Vec<(String, Value)>) -> Vec<String> {
    let members = members.into_iter();
    members.filter_map(|(name, value)| Some([name, value.part()?])).flatten().collect()
}
