//! Objects in objects.

use std::cmp::Reverse;

use serde_json::Value;

use super::members::{Members, check_members};
use super::{Match, Shape};

/// An object as a member, of which it counts what would get lost.
pub(crate) struct Member {
    pub(crate) members: Members,
    /// Whether it keeps other members.
    pub(crate) is_open: bool,
}

impl Shape for Member {
    fn check(&self, value: &Value) -> Option<Match> {
        let (found, _) = check_members(value.as_object()?, self.members, self.is_open)?;
        // A value that isn't known yet makes nothing of the whole.
        Some(Match { unlisted: Reverse(0), ..found })
    }
}
