//! Objects whose other members are of one type.

use std::cmp::Reverse;

use serde_json::Value;

use super::members::Members;
use super::required::check_object;
use super::{Match, Shape};

/// An object whose other members should look like this; it keeps those that don't as well.
pub(crate) struct OpenObject {
    /// The members that are always there.
    pub(crate) required: &'static [&'static str],
    pub(crate) members: Members,
    pub(crate) others_look_like: &'static dyn Shape,
}

impl Shape for OpenObject {
    fn check(&self, value: &Value) -> Option<Match> {
        let object = value.as_object()?;
        let found = check_object(object, self.required, self.members, true)?;
        let is_declared = |name: &str| self.members.iter().any(|(known, _)| *known == name);
        let mut others = object.iter().filter(|(name, _)| !is_declared(name));
        let is_refused = others.any(|(_, other)| self.others_look_like.check(other).is_none());
        Some(Match { is_refused: Reverse(is_refused), ..found })
    }
}
