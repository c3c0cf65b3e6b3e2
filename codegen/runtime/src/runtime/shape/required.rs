//! Objects that must have some members.

use serde_json::{Map, Value};

use super::Match;
use super::members::{Members, check_members};

/// How well an object matches. One that has nothing of what is declared, or a value that isn't
/// listed, and would lose something, is something else.
pub(super) fn check_object(
    object: &Map<String, Value>,
    required: &[&str],
    members: Members,
    is_open: bool,
) -> Option<Match> {
    if !required.iter().all(|name| object.contains_key(*name)) {
        return None;
    }
    let (found, lost) = check_members(object, members, is_open)?;
    let is_strange = found.known + found.nulls.0 == 0 || found.unlisted.0 > 0;
    (lost == 0 || !is_strange).then_some(Match { required: required.len(), ..found })
}
