//! What the members of an object look like.

use serde_json::{Map, Value};

use super::{Match, Shape};

/// What declared members look like, where they are there.
pub(super) type Members = &'static [(&'static str, &'static dyn Shape)];

/// How well the members of an object match that are declared, and how many there are beside them that
/// would get lost.
pub(super) fn check_members(
    object: &Map<String, Value>,
    members: Members,
    is_open: bool,
) -> Option<(Match, usize)> {
    let mut found = Match::default();
    for (name, shape) in members {
        let Some(member) = object.get(*name) else {
            continue;
        };
        match shape.check(member) {
            Some(Match { expected, unlisted, lost, exact, .. }) => {
                found.known += 1;
                found.expected += expected;
                found.unlisted.0 += unlisted.0;
                found.lost.0 += lost.0;
                found.exact += exact;
            }
            // Many send it where there is nothing, whatever they declare.
            None if member.is_null() => found.nulls.0 += 1,
            None => return None,
        }
    }
    let lost = if is_open { 0 } else { object.len() - found.known - found.nulls.0 };
    found.lost.0 += lost + found.nulls.0;
    Some((found, lost))
}
